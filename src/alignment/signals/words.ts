import type { Signal } from '../alignment.js';
import { coverage, type Lay } from '../pair.js';

/** Affinity from which two words count as the same word: an inflection, a derived form, a synonym. */
export const SAME_WORD = 0.8;

/** Share of the weight of both statements that stands in the other in the same or a derived word, 0..1 (geometric mean). */
export function sharedWords({ a, b, fromA, fromB }: Lay): number {
  return Math.sqrt(coverage(a, fromA, SAME_WORD) * coverage(b, fromB, SAME_WORD));
}

export const words: Signal = { name: 'words', measure: sharedWords };
