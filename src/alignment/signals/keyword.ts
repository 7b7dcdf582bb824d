import type { Signal } from '../alignment.js';
import type { Matches } from '../matches.js';
import type { Pair } from '../pair.js';
import type { WeighedStatement } from '../vocabulary.js';
import { SAME_WORD } from './words.js';

/** The heaviest word of one side that the other has too, or the heaviest after it; each word counts once. */
function heaviestShared({ ids, weights }: WeighedStatement, { columns, start, end }: Matches, rank: 0 | 1): number {
  const { concepts, best } = columns;
  let first = 0;
  let second = 0;
  let firstId = -1;
  for (let k = start; k < end; k += 1) {
    if (best[k]! < SAME_WORD) continue;
    const id = ids[concepts[k]!]!;
    const weight = weights[concepts[k]!]! * best[k]!;
    if (weight > first) {
      if (id !== firstId) second = first;
      first = weight;
      firstId = id;
    } else if (id !== firstId && weight > second) second = weight;
  }
  return rank === 0 ? first : second;
}

/** As a share of the heaviest word of the vocabulary, the mean of both sides; 0 where one side has none. */
function sharedWeight({ a, b, fromA, fromB, vocabulary }: Pair, rank: 0 | 1): number {
  const left = heaviestShared(a, fromA, rank);
  const right = heaviestShared(b, fromB, rank);
  return left === 0 || right === 0 ? 0 : Math.min(1, (left + right) / 2 / vocabulary.heaviest);
}

/** The shared word that says most within the event: one rare word in common ("grain") can settle what a statement is about. */
export const keyword: Signal = { name: 'keyword', measure: (pair) => sharedWeight(pair, 0) };

/** The one that says most after it. */
export const secondKeyword: Signal = { name: 'second keyword', measure: (pair) => sharedWeight(pair, 1) };
