import { attribute } from '../attribution/attribute.js';
import type { Attribution } from '../attribution/attribution.js';
import { type Clause, clauseOf } from '../attribution/clause.js';
import { quotations } from '../attribution/quotations.js';
import type { Reading, Sentence } from '../languages/language.js';
import { JOINT_TEXTS, WITNESSES } from '../lexicon/bodies.js';
import { cues } from '../lexicon/cues.js';
import type { Span } from '../text/span.js';
import type { ArticleOptions, Line } from './article.js';
import { PRESS_PARTY } from './description.js';
import { layOut } from './lay-out.js';
import { JOINT_PARTY, Parties, type Setting } from './parties.js';
import { type Phrase, phrase, phraseOf } from './phrase.js';
import { type Voice, voicesIn } from './voice.js';

/** Whose sentence it is: a side's or, without a party, the reporter's; unless nobody can be told to say it. */
export interface Assigned {
  readonly line: Line;
  readonly party?: string;
  /** Somebody says it, and the article does not show which side that is. */
  readonly unassigned: boolean;
  /** The words that show whose it is, where the sentence has such. */
  readonly voice?: Voice;
}

/** Says of each sentence of an article whose it is. */
export function assign(text: string, reading: Reading, { sources = [] }: ArticleOptions): Assigned[] {
  const quotes = quotations(text);
  const lines = layOut(text, reading, quotes);
  const heard = bySentence(reading.sentences, attribute(reading, text));
  const parties = new Parties(reading, sources);
  const assigned: Assigned[] = [];
  const headings: number[] = [];
  let pending: number[] = [];
  let current: string | undefined;
  let beside: string | undefined;
  let going: string | undefined;
  let last = -1;
  let narrated = false;
  for (const [n, line] of lines.entries()) {
    const sentence = reading.sentences[line.number]!;
    const found = heard[line.number]!;
    if (line.opens) {
      if (line.paragraph - last > 1) current = undefined;
      beside = undefined;
      going = undefined;
      narrated = false;
    }
    const take = (party: string, voice?: Voice): void => {
      if (line.runsOn) for (const p of pending) assigned[p] = { line: assigned[p]!.line, party, unassigned: false };
      pending = [];
      assigned.push({ line, party, unassigned: false, ...(voice && { voice }) });
      current = party;
      beside = party;
      going = party;
      last = line.paragraph;
    };
    const setting: Setting = { current, beside, where: whereSaid(sentence), opening: openingOf(sentence) };
    if (line.heading) {
      if (line.quotes) headings.push(n);
      const party = headed(sentence, parties, setting);
      assigned.push({ line, unassigned: false, ...(party !== undefined && { party }) });
      if (last === line.paragraph - 1) last = line.paragraph;
      continue;
    }
    const cued = found.some(({ cue }) => cue !== undefined && within(cue, line));
    if (!cued && line.quoted && line.goesOn) {
      // Who says it may be told only where the quotation ends.
      pending.push(assigned.length);
      assigned.push({ line, unassigned: current === undefined, ...(current !== undefined && { party: current }) });
      continue;
    }
    if (!cued && (line.runsOn || line.quoted) && current !== undefined) {
      take(current);
      continue;
    }
    const clause = (): Clause => clauseOf(sentence.tokens, quotes, firstEnding(quotes, line.start), cues());
    const here = saysJoint(sentence) ? { ...setting, current: JOINT_PARTY } : setting;
    let voice: Voice | undefined;
    let party: string | undefined;
    let unknown: Voice | undefined;
    for (voice of voicesIn(line, sentence, clause, found)) {
      party = parties.resolve(voice.source, here);
      if (party !== undefined) break;
      if (voice.manner === 'says') unknown ??= voice;
    }
    const stance =
      (voice?.manner === 'holds' || voice?.manner === 'thinks') && !line.quotes && going === undefined && narrated;
    if (voice !== undefined && party !== undefined && !stance && (voice.manner !== 'wants' || party === going)) {
      for (const { source, nested } of found)
        if (nested !== undefined && source !== undefined) parties.teach(phraseOf(sentence, source).names, party);
      if (voice.manner === 'silent') {
        assigned.push({ line, unassigned: false, voice });
        current = party;
        beside = party;
        last = line.paragraph;
      } else take(party, voice);
    } else if (party === undefined && unknown !== undefined && found.length > 0) {
      assigned.push({ line, unassigned: true, voice: unknown });
    } else if (going !== undefined && !isWitnessed(sentence)) {
      take(going);
    } else {
      assigned.push({ line, unassigned: false });
      narrated = true;
    }
  }
  for (const n of headings.reverse()) {
    const next = assigned[n + 1];
    if (assigned[n]!.party === undefined && next?.party !== undefined)
      assigned[n] = { ...assigned[n]!, party: next.party };
  }
  const heardOf = new Set(
    assigned.flatMap(({ party, voice }) =>
      party !== undefined && (voice?.manner === 'says' || voice?.manner === 'holds' || party.startsWith('given:'))
        ? [parties.merged(party)]
        : [],
    ),
  );
  return assigned.map((one) => settle(one, parties, heardOf));
}

/** Under the name that turned out to be meant. Sides of which only thoughts are told are the reporter's matter. */
function settle({ party, ...rest }: Assigned, parties: Parties, heard: ReadonlySet<string>): Assigned {
  const merged = party === undefined ? PRESS_PARTY : parties.merged(party);
  return merged === PRESS_PARTY || !heard.has(merged) ? rest : { ...rest, party: merged };
}

function within(inner: Span, { start, end }: Line): boolean {
  return inner.start >= start && inner.end <= end;
}

/** The side that a heading names before a colon: "Beijing: keep the border in its place". */
function headed({ tokens, names }: Sentence, parties: Parties, setting: Setting): string | undefined {
  const colon = tokens.findIndex(({ text }) => text === ':');
  return colon > 0 && colon < 6 ? parties.resolve(phrase(tokens, names, 0, colon), setting) : undefined;
}

function saysJoint({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }, i) => lower === 'joint' && JOINT_TEXTS.has(tokens[i + 1]?.lemma ?? ''));
}

/** "The FAA ...": the name that a sentence opens with. */
function openingOf({ tokens, names }: Sentence): Phrase | undefined {
  const name = names[0];
  return name !== undefined && name.first <= 1 && name.kind !== 'person'
    ? phrase(tokens, names, name.first, name.last + 1)
    : undefined;
}

/** "Reporters saw ...": what the press saw itself. */
function isWitnessed({ tokens }: Sentence): boolean {
  return tokens.slice(0, 4).some(({ lemma, pos }) => pos === 'noun' && WITNESSES.has(lemma));
}

/** What stands before the place where something was said, as lemmas. */
const SAID_IN =
  /^(?:reporter|journalist|briefing|conference|interview|speech|matter|spokesman|spokeswoman|spokesperson|official)$/u;

/** "told reporters in New Delhi", "In Beijing a spokesman denied". */
function whereSaid({ tokens }: Sentence): string | undefined {
  if (/^(?:in|at|from)$/u.test(tokens[0]?.lower ?? '')) {
    const place = tokens.slice(1, 4).find(({ country }) => country !== undefined);
    if (place !== undefined) return `country:${place.country}`;
  }
  for (let i = 1; i + 1 < tokens.length; i++) {
    const { country } = tokens[i + 1]!;
    if (country !== undefined && tokens[i]!.lower === 'in' && SAID_IN.test(tokens[i - 1]!.lemma))
      return `country:${country}`;
  }
  return undefined;
}

/** For each sentence the attributions whose cue or content stands in it. */
function bySentence(sentences: readonly Sentence[], attributions: readonly Attribution[]): Attribution[][] {
  const lists: Attribution[][] = sentences.map(() => []);
  for (const attribution of attributions) {
    const { cue, content } = attribution;
    for (const { start, end } of cue === undefined ? content : [cue, ...content])
      for (let n = firstEnding(sentences, start); n < sentences.length && sentences[n]!.start < end; n++)
        if (lists[n]!.at(-1) !== attribution) lists[n]!.push(attribution);
  }
  return lists;
}

/** The number of the first span that ends after `offset`. */
function firstEnding(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
