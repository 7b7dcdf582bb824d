import type { Signal } from '../alignment.js';
import type { Matches } from '../pair.js';
import type { WeighedStatement } from '../vocabulary.js';

const WINDOW = 6;

/** The run of six content words with the most matched weight, as a share of six of the heaviest word; mean of both sides. */
export const dense: Signal = {
  name: 'dense',
  measure: ({ a, b, fromA, fromB, vocabulary: { heaviest } }) =>
    Math.min(1, (densest(a, fromA) + densest(b, fromB)) / 2 / WINDOW / heaviest),
};

function densest({ weights }: WeighedStatement, { best }: Matches): number {
  let inside = 0;
  let most = 0;
  for (let i = 0; i < best.length; i += 1) {
    inside += weights[i]! * best[i]!;
    if (i >= WINDOW) inside -= weights[i - WINDOW]! * best[i - WINDOW]!;
    most = Math.max(most, inside);
  }
  return most;
}
