import type { Signal } from '../alignment.js';
import type { Pair } from '../pair.js';
import { SAME_WORD } from './words.js';

/**
 * The shared words that say most within the event, heaviest first, as shares of the heaviest word of the vocabulary:
 * one rare word in common ("grain") can settle what a statement is about.
 */
function sharedWeights({ a, fromA, b, fromB, vocabulary }: Pair): number[] {
  const heaviest = new Map<number, number>();
  const take = (side: typeof a, matches: typeof fromA) =>
    side.ids.forEach((id, i) => {
      if (matches.best[i]! >= SAME_WORD) heaviest.set(id, side.weights[i]! * matches.best[i]!);
    });
  take(a, fromA);
  const ofA = [...heaviest.values()].sort((x, y) => y - x);
  heaviest.clear();
  take(b, fromB);
  const ofB = [...heaviest.values()].sort((x, y) => y - x);
  const count = Math.min(ofA.length, ofB.length);
  const shared: number[] = [];
  for (let i = 0; i < count; i += 1) shared.push((ofA[i]! + ofB[i]!) / 2 / vocabulary.heaviest);
  return shared;
}

export const keyword: Signal = { name: 'keyword', measure: (pair) => Math.min(1, sharedWeights(pair)[0] ?? 0) };

/** As `keyword`, for the second heaviest shared word. */
export const secondKeyword: Signal = { name: 'second keyword', measure: (pair) => Math.min(1, sharedWeights(pair)[1] ?? 0) };
