import type { ReadClaim } from '../../claims/claim.js';
import { isNamed } from '../../claims/is-named.js';
import type { Phrase } from '../../claims/phrases.js';
import type { Token } from '../../languages/language.js';
import { RELATIVES } from '../../lexicon/grammar.js';
import { initiativeIndex } from '../../lexicon/initiative.js';
import { GOES_ON, WHERE } from '../../lexicon/noun-phrases.js';
import type { Span } from '../../text/span.js';
import type { AlignedEvent } from '../aligned-event.js';

/** The words of one claim that give what the other leaves open; token numbers, both inclusive. */
export interface Detail {
  readonly first: number;
  readonly last: number;
  /** How rare within the event what they name is, 0..1: a country that is named throughout is no detail. */
  readonly rarity: number;
  /** What it names: a country, something in a place ("over the South China Sea"), or else. */
  readonly names: 'country' | 'place' | 'other';
}

/**
 * Countries and names of a claim that stand neither in the other claim nor in its sentence, and are not the other readout's
 * own side; the rarest first, of equally rare ones the first told. Each is quoted with the noun phrase it stands in.
 */
export function missingNames(specific: ReadClaim, vague: ReadClaim, event: AlignedEvent): Detail[] {
  const known = keysIn(vague, event);
  const { phrases } = specific.syntax;
  const details: Detail[] = [];
  const consider = (key: string, first: number, last: number) => {
    const rare = known.has(key) ? 0 : rarityWithin(event, key);
    if (rare === 0) return;
    const names = isPlace(specific, first) ? 'place' : key.startsWith('@') ? 'country' : 'other';
    const around = phraseAround(specific, phrases, first, last);
    details.push({ first: around.first, last: around.last, rarity: rare, names });
  };
  specific.tokens.forEach(({ country }, i) => {
    if (country !== undefined) consider(`@${country}`, i, i);
  });
  for (const { key, kind, first, last } of specific.names) {
    const country = specific.tokens.slice(first, last + 1).some((token) => token.country !== undefined);
    if (kind !== 'person' && !country) consider(key, first, last);
  }
  return details.sort((x, y) => y.rarity - x.rarity || x.first - y.first);
}

/**
 * The phrase that holds a token is a place by its preposition, and the token a name: not "the Chinese pilot", nor "at the request of
 * the port of Lagos", which tells who asked.
 */
function isPlace({ tokens, syntax }: ReadClaim, at: number): boolean {
  const phrase = syntax.phrases.find(({ first, last }) => first <= at && at <= last);
  if (phrase?.preposition === undefined || !WHERE.has(phrase.preposition) || tokens[at]!.pos !== 'name') return false;
  return !syntax.find(initiativeIndex()).some(({ first, last }) => first === phrase.first - 1 && last >= phrase.head);
}

/** The first of the slots of a kind, where the other claim has none of that kind. */
export function missingSlots(slots: readonly Span[], others: readonly Span[], { tokens }: ReadClaim): Detail[] {
  const slot = slots[0];
  if (slot === undefined || others.length > 0) return [];
  const first = tokens.findIndex(({ end }) => end > slot.start);
  const last = tokens.findLastIndex(({ start }) => start < slot.end);
  return [{ first, last, rarity: 0.5, names: 'other' }];
}

/** Countries and names of a claim's sentence, and the country of its readout's own side. */
function keysIn(claim: ReadClaim, { alignment: { vocabulary, statementOf }, voices }: AlignedEvent): Set<string> {
  const keys = new Set<string>();
  const { claims, party } = vocabulary.statements[statementOf.get(claim)!]!.statement;
  for (const { tokens, names } of claims) {
    for (const { country } of tokens) if (country !== undefined) keys.add(`@${country}`);
    for (const { key } of names) keys.add(key);
  }
  const home = voices.partyCountry(party);
  if (home !== undefined) keys.add(`@${home}`);
  return keys;
}

/** How seldom the statements of an event hold a key: 1 for one alone, 0 where all hold it; 1 for unknown keys. */
function rarityWithin({ alignment: { vocabulary } }: AlignedEvent, key: string): number {
  const { numbers, postings, statements } = vocabulary;
  const number = numbers.get(key);
  const holding = number === undefined ? 1 : postings[number]!.length;
  return Math.min(1, Math.log(statements.length / holding) / Math.log(Math.max(2, statements.length)));
}

/** The noun phrase that holds the tokens, with one that it goes on from or with: "recent contacts | with Washington". */
function phraseAround({ tokens }: ReadClaim, phrases: readonly Phrase[], first: number, last: number): Range {
  const at = phrases.findIndex((phrase) => phrase.first <= first && last <= phrase.last);
  const phrase = phrases[at];
  if (phrase === undefined) return { first, last };
  const own = conjunct(
    tokens,
    // "who" leads a clause; WHO, the organisation, is what is named.
    phrase.first < first && RELATIVES.has(tokens[phrase.first]!.lower)
      ? { ...phrase, first: phrase.first + 1 }
      : phrase,
    first,
    last,
  );
  const before = phrases[at - 1];
  if (own.first !== phrase.first || before === undefined || before.last + 2 !== phrase.first) return own;
  if (!GOES_ON.has(tokens[phrase.first - 1]!.lower)) return own;
  return { first: conjunct(tokens, before, before.last, before.last).first, last: own.last };
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Of phrases joined by "and" the one that holds the tokens, with its neighbours where they name somebody too. */
function conjunct(tokens: readonly Token[], phrase: Range, first: number, last: number): Range {
  const parts: Range[] = [];
  let start = phrase.first;
  for (let i = phrase.first; i <= phrase.last + 1; i += 1) {
    if (i <= phrase.last && tokens[i]!.lower !== 'and') continue;
    parts.push({ first: start, last: i - 1 });
    start = i + 1;
  }
  let from = parts.findIndex((part) => part.first <= first && first <= part.last);
  let to = parts.findIndex((part) => part.first <= last && last <= part.last);
  // A name may begin or end with the word itself.
  if (from < 0 || to < 0) return { first, last };
  const hasName = (part: Range | undefined) =>
    part !== undefined && tokens.slice(part.first, part.last + 1).some(isNamed);
  if (!hasName(parts[from]!)) return { first: parts[from]!.first, last: parts[to]!.last };
  while (hasName(parts[from - 1])) from -= 1;
  while (hasName(parts[to + 1])) to += 1;
  return { first: parts[from]!.first, last: parts[to]!.last };
}
