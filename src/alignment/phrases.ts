import { InputError } from '../errors.js';
import { assignPhrases } from './assign-phrases.js';
import type { Chunk } from './chunk.js';
import { readChunks } from './chunk-sides.js';
import { Lexis } from './lexis.js';
import { comparePhrases } from './phrase-features.js';
import { relatePhrases } from './relate-phrases.js';
import { DICTIONARY } from './word-affinity.js';

/** How two aligned phrases stand to each other. The narrower one says more: "two armed jets" beside "jets". */
export const PHRASE_RELATIONS = ['same', 'opposite', 'left-narrower', 'right-narrower', 'similar', 'related'] as const;
/**
 * `same`, `opposite`; `left-narrower` and `right-narrower`, where that side says more; `similar`, alike in part; `related`, on one
 * topic only.
 */
export type PhraseRelation = (typeof PHRASE_RELATIONS)[number];

/** Phrases of two claims that stand for each other. */
export interface PhraseAlignment {
  /** Numbers, from 0, of the phrases of the left claim; one, as phrases are given to each other one by one. */
  readonly left: number[];
  /** The same for the right claim. */
  readonly right: number[];
  /** How the two stand to each other. */
  readonly relation: PhraseRelation;
  /** How near the two are in meaning, 0..1: 1 the same, below 0.5 on one topic only. Opposites can be near. */
  readonly score: number;
}

/**
 * Aligns the phrases of two claims and says how the two of each pair stand to each other. Each phrase is in one pair at most;
 * pairs come in the order of the left claim. Empty phrases, marks and what follows the first 400 phrases are in none. Swapping the claims swaps `left` and
 * `right`, and `left-narrower` and `right-narrower`, and changes nothing else.
 *
 * Method: logistic regression on the words, heads, numbers, names and prepositions of two phrases, a second one that sees
 * the first one's result for the neighbours and for the rivals of both, the assignment with the highest sum (Munkres 1957), and
 * multinomial regression for the relation. The relations are those of interpretable semantic similarity (Agirre et al. 2016,
 * SemEval task 2), on whose chunk pairs all weights were fitted.
 *
 * @param left Phrases of the first claim, in text order.
 * @param right Phrases of the second.
 * @throws InputError when one of the two is not an array of strings.
 */
export function alignPhrases(left: readonly string[], right: readonly string[]): PhraseAlignment[] {
  expectStrings(left, 'left');
  expectStrings(right, 'right');
  const lexis = new Lexis(DICTIONARY);
  return alignChunks(readChunks(left, lexis), readChunks(right, lexis), lexis);
}

/** `alignPhrases` of chunks that were read before with the same lexis. */
export function alignChunks(left: readonly Chunk[], right: readonly Chunk[], lexis: Lexis): PhraseAlignment[] {
  // The order of equal matches must not depend on which side comes first.
  if (comesFirst(right, left)) {
    const swapped = alignChunks(right, left, lexis);
    return swapped.map(turned).sort((x, y) => x.left[0]! - y.left[0]!);
  }
  const table = left
    .slice(0, MOST)
    .map((a) => right.slice(0, MOST).map((b) => (a.empty || b.empty ? undefined : comparePhrases(a, b, lexis))));
  return assignPhrases(table).map(({ i, j, comparison }) => ({
    left: [i],
    right: [j],
    ...relatePhrases(comparison),
  }));
}

/** Phrases of one claim that are looked at; it bounds the work on any input. */
const MOST = 400;

const TURNED: Readonly<Record<PhraseRelation, PhraseRelation>> = {
  same: 'same',
  opposite: 'opposite',
  'left-narrower': 'right-narrower',
  'right-narrower': 'left-narrower',
  similar: 'similar',
  related: 'related',
};

function turned({ left, right, relation, score }: PhraseAlignment): PhraseAlignment {
  return { left: right, right: left, relation: TURNED[relation], score };
}

function comesFirst(a: readonly Chunk[], b: readonly Chunk[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (let i = 0; i < a.length; i += 1) if (a[i]!.text !== b[i]!.text) return a[i]!.text < b[i]!.text;
  return false;
}

function expectStrings(value: readonly string[], path: string): void {
  if (!Array.isArray(value)) throw new InputError('wrong-type', path, 'an array of strings', kindOf(value));
  value.forEach((item: unknown, i) => {
    if (typeof item !== 'string') throw new InputError('wrong-type', `${path}[${i}]`, 'a string', kindOf(item));
  });
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
