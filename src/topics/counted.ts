import type { WeighedStatement } from '../alignment/vocabulary.js';
import type { ReadClaim } from '../claims/claim.js';
import type { Token } from '../languages/language.js';
import { BEFALLS, isAnybody } from '../lexicon/people.js';
import { LOOSE_NUMBERS } from '../lexicon/slot-topics.js';
import type { LabelWord } from './label-word.js';

/** How a statement counts a thing: with a number, without one ("many phones"), or not at all. */
export type Counted = 'number' | 'loosely' | undefined;

/** Affinity from which one noun counts what another names: "vessels" are ships, "pieces" fragments. */
const COUNTS_IT = 0.6;

/** How a statement counts what a label asks the number of, and the tokens that show it. */
export function countIn(
  number: number,
  word: LabelWord,
  { statement: { tokens, claims }, concepts, ids }: WeighedStatement,
): { readonly counted: Counted; readonly tokens: readonly number[] } {
  const meant = new Set(word.concepts.filter((_, i) => word.values[i]! >= COUNTS_IT));
  const things = concepts.flatMap(({ token }, i) => (meant.has(ids[i]!) && isNoun(tokens[token]!) ? [token] : []));
  const told = word.phrase?.at[number] ?? -1;
  const quantities = claims.flatMap(({ claim }) =>
    claim.slots.quantities.filter(({ dimension }) => COUNTS.has(dimension)),
  );
  let loose: readonly number[] | undefined;
  const crowd = word.isCrowd ? claims.flatMap((claim) => crowdIn(claim, tokens)) : [];
  for (const thing of [...things, ...(told >= 0 ? [told] : []), ...crowd]) {
    const first = phraseBefore(tokens, thing);
    if (quantities.some(({ start, end }) => tokens[first]!.start < end && start <= tokens[thing]!.start))
      return { counted: 'number', tokens: [thing] };
    if (tokens.slice(first, thing).some(({ lower }) => LOOSE_NUMBERS.has(lower))) loose ??= [thing];
  }
  return loose === undefined ? { counted: undefined, tokens: [] } : { counted: 'loosely', tokens: loose };
}

/** People who came, and to whom nothing is told to have happened. */
function crowdIn({ tokens }: ReadClaim, all: readonly Token[]): number[] {
  if (tokens.some(({ lemma }) => BEFALLS.has(lemma))) return [];
  return tokens.flatMap((token) => (isAnybody(token.lemma) || token.lemma === 'citizen' ? [all.indexOf(token)] : []));
}

/** What may be a number of things. */
const COUNTS: ReadonlySet<string> = new Set(['count', 'mass', 'volume', 'area', 'share']);

/** Where the noun phrase begins that a noun stands in, with the phrases that it completes: "32 million tons of food". */
function phraseBefore(tokens: readonly Token[], noun: number): number {
  let first = noun;
  while (
    first > 0 &&
    IN_PHRASE.has(tokens[first - 1]!.pos === 'preposition' ? tokens[first - 1]!.lower : tokens[first - 1]!.pos)
  )
    first -= 1;
  return first;
}

const IN_PHRASE: ReadonlySet<string> = new Set(['noun', 'name', 'adjective', 'number', 'determiner', 'of']);

function isNoun({ pos }: Token): boolean {
  return pos === 'noun' || pos === 'name';
}
