import type { Signal } from '../alignment.js';

/**
 * The nearest two runs of eight content words, 0..1: long sentences often meet in one clause only. Cosine of their weighted
 * mean vectors, beside the mean of the event.
 */
export const passage: Signal = {
  name: 'passage',
  measure: ({ a, b }) => {
    const dimensions = a.meaning.length;
    const left = a.passages;
    const right = b.passages;
    let nearest = 0;
    for (let i = 0; i < left.length; i += dimensions) {
      for (let j = 0; j < right.length; j += dimensions) {
        let dot = 0;
        for (let d = 0; d < dimensions; d += 1) dot += left[i + d]! * right[j + d]!;
        if (dot > nearest) nearest = dot;
      }
    }
    return Math.min(1, nearest);
  },
};
