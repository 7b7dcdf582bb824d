import type { Signal } from '../alignment.js';
import type { Matches } from '../matches.js';
import type { WeighedStatement } from '../vocabulary.js';
import { SAME_WORD } from './words.js';

/** A logarithm that takes 0 to 0 and 19 units of weight, more than two sentences ever share, to 1. */
function squash(weight: number): number {
  return Math.min(1, Math.log(1 + weight) / Math.log(20));
}

function sharedWeight({ weights }: WeighedStatement, { columns, start, end }: Matches): number {
  const { concepts, best } = columns;
  let sum = 0;
  for (let k = start; k < end; k += 1) if (best[k]! >= SAME_WORD) sum += weights[concepts[k]!]!;
  return sum;
}

/** How much weight both sides have in common, whatever else they say: the smaller of the two sums. */
export const shared: Signal = {
  name: 'shared',
  measure: ({ a, b, fromA, fromB }) => squash(Math.min(sharedWeight(a, fromA), sharedWeight(b, fromB))),
};
