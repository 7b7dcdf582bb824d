import fc from 'fast-check';
import type { EventRecord, ReadoutRecord } from '../src/event/event.js';
import { APPROXIMATIONS } from '../src/lexicon/approximations.js';
import { BODIES } from '../src/lexicon/bodies.js';
import { DISPUTED } from '../src/lexicon/disputed.js';
import { EXCLUSIVES } from '../src/lexicon/exclusive.js';
import { HEDGES } from '../src/lexicon/hedges.js';
import { INITIATIVES } from '../src/lexicon/initiative.js';
import { IRREGULAR_VERBS } from '../src/lexicon/irregular.js';
import { IMPERSONAL, JOINT } from '../src/lexicon/joint.js';
import { LOADED } from '../src/lexicon/loaded.js';
import { MONTHS, WEEKDAYS } from '../src/lexicon/months.js';
import { NEGATIONS } from '../src/lexicon/negation.js';
import { NEXT_STEPS } from '../src/lexicon/next-steps.js';
import { NUMBERS } from '../src/lexicon/numbers.js';
import { placeEntries } from '../src/lexicon/places.js';
import { REBUTTALS } from '../src/lexicon/rebuttal.js';
import { ROLES } from '../src/lexicon/roles.js';
import { STRENGTHS_OF_WORDS } from '../src/lexicon/strength.js';
import { UNITS } from '../src/lexicon/units.js';
import { VAGUE } from '../src/lexicon/vague.js';
import { WRONGS } from '../src/lexicon/wrongs.js';
import { ZONES } from '../src/lexicon/zones.js';

// Events made from rows of bytes: sentences of the words that the library looks for, told again by another readout with a
// byte changed here and there, so that one names what another blurs. Rows of bytes can be shrunk by fast-check and mutated
// by a fuzzer alike; behind its end a row goes on with zeros, and zero is always the plainest choice.

/** Reads choices off a row of bytes. */
class Choices {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  get left(): number {
    return Math.max(0, this.bytes.length - this.at);
  }

  byte(): number {
    const value = this.bytes[this.at] ?? 0;
    this.at += 1;
    return value;
  }

  /** A number from 0 to `count` - 1. */
  below(count: number): number {
    return (count > 256 ? this.byte() * 256 + this.byte() : this.byte()) % count;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  /** True once in `times`; never for a byte of zero. */
  once(times: number): boolean {
    return this.byte() % times === times - 1;
  }

  row(length: number): Uint8Array {
    const row = this.bytes.slice(this.at, this.at + length);
    this.at += length;
    return row;
  }
}

type Part = (c: Choices) => string;

const phrasesOf = (...tables: readonly (readonly { readonly phrases: string }[])[]) =>
  tables.flat().flatMap(({ phrases }) => phrases.split(', '));
const oneOf =
  (words: readonly string[]): Part =>
  (c) =>
    c.of(words);
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

const PLACES = [...new Set([...placeEntries()].map(({ written }) => capital(written.join(' '))))];
const PERSONS = ['Xi Jinping', 'Lund', 'Marco Rubio', 'Mr. Berg', 'Sen. May', 'Angela Merkel', 'Ursula von der Leyen'];
/** Names, some of which are spelled like other words. */
const ACRONYMS = 'WHO US NATO IT UN AND MAY NOT WHAT NO OR ALL IS ARE WILL CAN EU ICE AID U.S. UK THE IN SO A AS'.split(
  ' ',
);
const PRONOUNS = 'he they she it we who this which nobody both others those that some one'.split(' ');
const THINGS =
  'data,border,strike,grain deal,ceasefire,trade,ship,reef,two journalists,prisoners,phone call,sanctions,energy infrastructure,northern power grid,fire,treaty'.split(
    ',',
  );
const DOING = phrasesOf(STRENGTHS_OF_WORDS, INITIATIVES, REBUTTALS);

const PASTS = new Map(
  IRREGULAR_VERBS.split(/[|\n]/u).map((line) => {
    const [lemma = '', ...forms] = line.trim().split(' ');
    return [lemma, forms[0] ?? lemma];
  }),
);
/** "met with" of "meet with"; some phrases begin with no verb, and get an ending all the same. */
function past(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  const ending = verb.length < 3 || verb.endsWith('ed') ? '' : verb.endsWith('e') ? 'd' : 'ed';
  const form = PASTS.get(verb) ?? verb.replace(ending === 'ed' ? /(?<=[^aeiou])y$/u : /$^/u, 'i') + ending;
  return [form, ...rest].join(' ');
}

const vague = oneOf(phrasesOf(VAGUE));
const role = oneOf(phrasesOf(ROLES, BODIES));
const place = oneOf(PLACES);
const verb: Part = (c) => past(c.of(DOING));
const loaded = oneOf(phrasesOf(LOADED, WRONGS));
const negation = oneOf(phrasesOf(NEGATIONS));
const hedge = oneOf(phrasesOf(HEDGES, IMPERSONAL, EXCLUSIVES, NEXT_STEPS));

const digits: Part = (c) =>
  c.of([
    () => String(c.byte()),
    () => `${c.below(99) + 1},000`,
    () => `${c.byte()}.${c.below(10)}`,
    () => c.of(phrasesOf(NUMBERS)),
    () => `${c.byte()}-${c.byte()}`,
    () => `$${c.byte()} million`,
    () => '99999999999999999999',
    () => c.of(['½', '٣', '-5', '1e9', '0', '100%', '1/2', '12-year-old']),
  ])();
const amount: Part = (c) => {
  const before = c.once(3) ? `${c.of(phrasesOf(APPROXIMATIONS))} ` : '';
  return `${before}${digits(c)} ${c.of([() => 'people', () => c.of(phrasesOf(UNITS)), () => c.of(THINGS)])()}`;
};
const time: Part = (c) =>
  c.of([
    () => `on ${capital(c.of(phrasesOf(WEEKDAYS)))}`,
    () => `on ${c.below(33)} ${capital(c.of(phrasesOf(MONTHS)))}`,
    () => `in ${2000 + c.below(40)}`,
    () => `at ${c.below(25)}:${String(c.below(62)).padStart(2, '0')} ${c.of(['a.m.', 'p.m.', ...phrasesOf(ZONES)])}`,
    () => c.of(['today', 'last week', 'on 2024-06-03', 'for 90 minutes', 'since Feb. 24', 'two days later', 'by June']),
  ])();

const who: Part = (c) =>
  c.of<() => string>([
    () => `the ${role(c)}`,
    () => c.of(ACRONYMS),
    () => vague(c),
    () => c.of(PERSONS),
    () => place(c),
    () => `the ${place(c)} ${role(c)}`,
    () => `${role(c)} ${c.of(PERSONS)}`,
    () => c.of(phrasesOf(JOINT)),
    () => c.of(PRONOUNS),
    () => `${who(c)} and ${who(c)}`,
    () => `${c.of(PERSONS)}, ${place(c)}, and ${who(c)}`,
    () => `the ${role(c)} ${c.of(['who', 'which', 'whose', 'that'])} ${verb(c)} ${what(c)},`,
    () => `${place(c)}${c.of(['’s', "'s", '’'])} ${c.of(PERSONS)}`,
    () => amount(c),
  ])();
const what: Part = (c) =>
  c.of<() => string>([
    () => `the ${c.of(THINGS)}`,
    () => vague(c),
    () => `the ${c.of(phrasesOf(DISPUTED))} in ${place(c)}`,
    () => `the ${loaded(c)} ${c.of(THINGS)}`,
    () => amount(c),
    () => `the ${c.of(THINGS)} and the ${c.of(THINGS)}`,
    () => `${c.of(THINGS)}, ${vague(c)} and ${c.of(PERSONS)}`,
    () => who(c),
    () => c.of(phrasesOf(DISPUTED, WRONGS)),
  ])();

const clause: Part = (c) => {
  const aside = c.once(4) ? ` ${hedge(c)}` : '';
  const denied = c.once(5) ? ` ${negation(c)}` : '';
  return c.of<() => string>([
    () =>
      `${who(c)}${aside}${denied} ${verb(c)} ${what(c)} ${c.of(['with', 'to', 'by', 'against', 'of', 'for'])} ${who(c)}`,
    () => `${who(c)}${denied} ${verb(c)} ${what(c)}`,
    () => `${who(c)}${denied} ${verb(c)} that ${clause(c)}`,
    () =>
      `${what(c)} ${c.of(['was', 'were', 'is', 'has been', 'will be', 'could not be'])} ${verb(c)}${aside} by ${who(c)}`,
    () => `${hedge(c)} ${what(c)} ${verb(c)} ${time(c)}`,
    () => `${who(c)} ${verb(c)} ${what(c)} ${time(c)}`,
    () => `${clause(c)}${c.of([', but ', ' and ', ' while ', '; ', ', although ', ' because ', ' — '])}${clause(c)}`,
    () => `there ${c.of(['was', 'were', 'is'])} ${c.of(['no ', 'only ', ''])}${what(c)}`,
  ])();
};

const QUOTES = ['“”', '""', '«»', '‘’', "''", '„“', '”“', '“'];
const NOISE =
  '👍🏽|🇺🇸|👩‍🚀|مرحبا بالعالم|שלום|e\u0301\u0302|\u200d|\u202edesrever\u202c|\u0000|\ud800|\udc00|中文沒有|__proto__|constructor|Mr. |U.S. |...|\ufeff|\u00ad|http://a.b/c).|@handle|<b>|&amp;|=1+1|\t|ﬁ|İ|ß|K'.split(
    '|',
  );

/** One sentence of a readout, told by a row of bytes. */
const sentence: Part = (c) => {
  const [open = '', close = ''] = c.of(QUOTES);
  return c.of<() => string>([
    () => `${capital(clause(c))}.`,
    () => `${open}${capital(clause(c))},${close} ${who(c)} ${verb(c)}.`,
    () => `${capital(who(c))} said: ${open}${capital(clause(c))}. ${capital(clause(c))}.${close}`,
    () => `According to ${who(c)}, ${clause(c)}.`,
    () => `${capital(clause(c))}, ${who(c)} said${c.once(2) ? ` ${time(c)}` : ''}.`,
    () => `${capital(who(c))} called it “${what(c)}” and ${verb(c)} ${who(c)}.`,
    () => `${clause(c).toUpperCase()}${c.of(['.', '', '!', '?', ':'])}`,
    () => `- ${clause(c)}`,
    () => `${capital(clause(c))} ${c.of(NOISE)} ${clause(c)}${c.of(NOISE)}`,
    () => [...c.row(16)].map((byte) => c.of([String.fromCharCode(byte), c.of(NOISE), c.of(ACRONYMS)])).join(''),
  ])();
};

/** Bytes that one sentence may use; more are zeros. */
const ROW = 40;
const IDS = ['a', 'b', 'c', '__proto__', 'constructor', 'é', '1', 'a#0', 'b 2'];
const GAPS = [' ', ' ', '\n\n', '\n', '  ', '\r\n'];

/** The same event for the same bytes, whatever they are. */
export function eventFrom(bytes: Uint8Array): EventRecord {
  const c = new Choices(bytes);
  const ids = [...IDS.slice(c.below(IDS.length)), ...IDS].slice(0, c.of([2, 2, 3, 4]));
  const topics = Array.from({ length: c.of([0, 1, 2, 3]) }, () => c.of([what, who, time])(c));
  const rest = { date: c.once(3), variant: c.once(9), cut: c.once(9), party: c.once(4), language: c.once(5) };
  const rows = Array.from({ length: c.of([1, 2, 1, 3]) }, () => c.row(ROW));
  const readouts = ids.map((id, at): ReadoutRecord => {
    const told = rows.flatMap((row) => retold(row, at === 0, c)).map((row) => sentence(new Choices(row)));
    if (c.once(3)) told.reverse();
    const text = told.reduce((text, one) => text + (text === '' ? '' : c.of(GAPS)) + one, '');
    return {
      id,
      source: { name: rest.party ? 'Ministry' : `Source ${at}`, ...(rest.party && { party: `Party ${at % 2}` }) },
      text: text.trim() === '' ? '.' : text,
      ...(rest.language && { language: c.of(['en', 'fr', 'en-GB', 'und']) }),
      ...(rest.variant && at > 0 && { variantOf: ids[0]! }),
      ...(rest.cut && { truncated: true }),
    };
  });
  const unique = [...new Set(topics.map((label) => label.trim()))].filter((label) => label !== '');
  return {
    id: 'event',
    ...(rest.date && { date: '2024-06-03' }),
    ...(unique.length > 0 && { topics: unique }),
    readouts,
  };
}

/** A sentence as another readout tells it: as it is, with bytes changed, with another before it, or not at all. */
function retold(row: Uint8Array, first: boolean, c: Choices): Uint8Array[] {
  if (first) return [row];
  const how = c.below(8);
  if (how === 7) return [];
  if (how === 6) return [c.row(ROW), row];
  const changed = Uint8Array.from({ length: ROW }, (_, i) => row[i] ?? 0);
  for (let count = how < 2 ? how : how - 1; count > 0; count -= 1) changed[c.below(ROW)] = c.byte();
  return [changed];
}

/** Events of two to four readouts of up to six sentences. */
export const events: fc.Arbitrary<EventRecord> = fc
  .uint8Array({ minLength: 60, maxLength: 360, size: 'max' })
  .map(eventFrom);

/** A text as one of the readouts would be. */
export const eventText: fc.Arbitrary<string> = events.map(({ readouts: [readout] }) => readout!.text);
