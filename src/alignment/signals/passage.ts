import type { Signal } from '../alignment.js';

/**
 * The nearest two runs of eight content words, 0..1: long sentences often meet in one clause only. Cosine of their weighted
 * mean vectors, beside the mean of the event.
 */
export const passage: Signal = {
  name: 'passage',
  measure: ({ a, b }) => {
    let nearest = 0;
    for (const left of a.passages) {
      for (const right of b.passages) {
        let dot = 0;
        for (let d = 0; d < left.length; d += 1) dot += left[d]! * right[d]!;
        if (dot > nearest) nearest = dot;
      }
    }
    return Math.min(1, nearest);
  },
};
