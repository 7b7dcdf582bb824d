import type { Phrase } from '../../claims/phrases.js';
import type { Predicate } from '../../claims/predicates.js';
import type { Syntax } from '../../claims/syntax.js';
import type { Token } from '../../languages/language.js';
import { RELATIVES } from '../../lexicon/grammar.js';
import { loadedIndex } from '../../lexicon/loaded.js';
import { DOING, type WrongKind, wrongIndex } from '../../lexicon/wrongs.js';
import { roleOf } from './verb.js';
import type { ClaimView } from './view.js';

/** Countries that a claim says did wrong or are to blame, in the order of the words that say so, with the first word of each wrong. */
export function wrongdoersOf(view: ClaimView): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { first, last, kind } of wrongsIn(view.syntax)) {
    if (view.denied[first] === 1 || isUndone(view, first)) continue;
    for (const country of doersAt(view, first, last, kind)) {
      found.set(country, [...(found.get(country) ?? []), view.tokens[first]!.lemma]);
    }
  }
  return found;
}

/** Whether what a verb takes is denied, and the deed with it: "endangered neither crew nor ship". */
function isUndone({ predicates, denials }: ClaimView, at: number): boolean {
  return denials.some(({ governor }) => {
    const verb = governor === undefined ? undefined : predicates[governor]!;
    return verb !== undefined && verb.first <= at && at <= verb.last;
  });
}

/** Whether a row of words can lay a wrong at a country's door at all: most are told apart without their syntax. */
export function mayBlame(syntax: Syntax): boolean {
  return syntax.tokens.some(({ country }) => country !== undefined) && wrongsIn(syntax).length > 0;
}

interface WrongFound {
  readonly first: number;
  readonly last: number;
  readonly kind: WrongKind;
}

/** The words of a row that speak of a wrong. */
export function wrongsIn(syntax: Syntax): WrongFound[] {
  const wrongs: WrongFound[] = [];
  for (const { first, last, entry } of syntax.find(wrongIndex())) {
    if (!entry.verb || syntax.tokens[first]!.pos === 'verb') wrongs.push({ first, last, kind: entry.kind });
  }
  for (const { first, last, entry } of syntax.find(loadedIndex())) {
    if (entry.kind === 'blame') wrongs.push({ first, last, kind: 'quality' });
  }
  return wrongs;
}

/** Words behind "responsibility lies with" in which the one named is looked for. */
const REACH = 12;

function doersAt(view: ClaimView, first: number, last: number, kind: WrongKind): string[] {
  if (kind === 'duty') return countriesIn(view, last + 1, Math.min(last + REACH, view.tokens.length - 1)).slice(0, 1);
  if (kind === 'fault') return atFault(view, first);
  const verb = verbAt(view, first);
  if (kind === 'charge') return countriesOf(view, roleOf(view, verb)?.patient);
  if (verb !== undefined) return doersOf(view, verb);
  const at = view.phrases.findIndex((phrase) => phrase.first <= first && first <= phrase.last);
  const described = view.phrases[at] ?? (kind === 'quality' ? describedAt(view, first) : undefined);
  if (described === undefined) return [];
  if (kind !== 'deed') {
    const done = doneTo(view, described);
    const doers = done === undefined ? [] : doersOf(view, done);
    if (doers.length > 0) return doers;
  }
  const own = countriesIn(view, described.first, kind === 'deed' ? first : described.last);
  if (own.length > 0 || at < 0) return own;
  return countriesOf(
    view,
    view.phrases.slice(at + 1, at + 3).find(({ preposition }) => preposition === 'by'),
  );
}

/** The verb that a word belongs to: "illegally entered", "acted recklessly". */
function verbAt({ tokens, predicates }: ClaimView, at: number): Predicate | undefined {
  const reach = tokens[at]!.pos === 'adverb' ? 1 : 0;
  return predicates.find(({ first, last }) => first - reach <= at && at <= last + reach);
}

/** The verb that says of a deed only that it was done: "made an illegal entry". */
function doneTo({ tokens, predicates, roles }: ClaimView, deed: Phrase): Predicate | undefined {
  const does = ({ head }: Predicate) => DOING.has(tokens[head]!.lemma);
  return (
    roles.find(({ predicate, patient }) => patient === deed && does(predicate))?.predicate ??
    predicates.find((predicate) => predicate.side && predicate.last + 1 === deed.first && does(predicate))
  );
}

/** Who does what a verb says. Roles are read on the main line only: in a side clause he stands right before it, or behind "by". */
function doersOf(view: ClaimView, verb: Predicate): string[] {
  const { tokens, phrases } = view;
  const role = roleOf(view, verb);
  if (role !== undefined) return countriesOf(view, role.agent);
  if (tokens[verb.last + 1]?.lower === 'by') {
    const by = phrases.find(({ first }) => first > verb.last);
    return countriesOf(view, by);
  }
  if (verb.form !== 'finite' || verb.passive) return [];
  const at = phrases.findLastIndex(({ last }) => last < verb.first);
  const subject = phrases[at];
  if (subject === undefined || !onlyAdverbs(tokens, subject.last + 1, verb.first)) return [];
  const { lower } = tokens[subject.first]!;
  // "a fighter of Ghana, whose pilot", "Ghana, which".
  if (RELATIVES.has(lower)) return countriesOf(view, phrases[at - 1]);
  return subject.preposition === undefined ? countriesOf(view, subject) : [];
}

/** Words between "is" and a quality of its subject: "is present there and active, illegally". */
const QUALITY_REACH = 6;

/** What a word behind "is" describes: the subject, or what "that is" hangs on. */
function describedAt(view: ClaimView, at: number): Phrase | undefined {
  const copula = view.predicates.findLast(({ last }) => last < at);
  if (copula === undefined || at - copula.last > QUALITY_REACH) return undefined;
  const relative = RELATIVES.has(view.tokens[copula.first - 1]?.lower ?? '');
  return view.phrases.findLast(
    ({ first, last, preposition }) =>
      last < copula.first && (preposition === undefined || relative) && !RELATIVES.has(view.tokens[first]!.lower),
  );
}

function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.pos !== 'adverb') return false;
  return true;
}

/** "Ghana is responsible for", "held Ghana responsible for". */
function atFault(view: ClaimView, at: number): string[] {
  const held = view.phrases.find((phrase) => phrase.first < at && at <= phrase.last);
  const named = countriesOf(view, held);
  return named.length > 0 ? named : countriesOf(view, describedAt(view, at));
}

function countriesOf(view: ClaimView, phrase: Phrase | undefined): string[] {
  return phrase === undefined ? [] : countriesIn(view, phrase.first, phrase.last);
}

function countriesIn({ tokens }: ClaimView, first: number, last: number): string[] {
  const countries: string[] = [];
  for (let at = first; at <= last; at++) if (tokens[at]!.country !== undefined) countries.push(tokens[at]!.country!);
  return countries;
}
