import type { Signal } from '../alignment.js';
import type { Matches, Pair } from '../pair.js';
import type { WeighedStatement } from '../vocabulary.js';
import { SAME_WORD } from './words.js';

const WEAKEST = 0.4;

/** The heaviest word that meets a relative, not itself, on the other side ("invasion", "crisis"); 1 for the heaviest of the event. */
export const relative: Signal = {
  name: 'relative',
  measure: (pair: Pair) => Math.min(1, Math.max(heaviestRelative(pair.a, pair.fromA), heaviestRelative(pair.b, pair.fromB)) / pair.vocabulary.heaviest),
};

function heaviestRelative(side: WeighedStatement, { best }: Matches): number {
  let heaviest = 0;
  for (let i = 0; i < best.length; i += 1) {
    const value = best[i]!;
    if (value > WEAKEST && value < SAME_WORD) heaviest = Math.max(heaviest, value * side.weights[i]!);
  }
  return heaviest;
}
