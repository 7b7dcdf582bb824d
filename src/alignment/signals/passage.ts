import type { Signal } from '../alignment.js';

/**
 * The nearest two passages of the statements, 0..1: long sentences often meet in one clause only. Cosine of the weighted
 * mean vectors of runs of content words, beside the mean of the event.
 */
function nearest(left: readonly Float64Array[], right: readonly Float64Array[]): number {
  let most = 0;
  for (const x of left) {
    for (const y of right) {
      let dot = 0;
      for (let d = 0; d < x.length; d += 1) dot += x[d]! * y[d]!;
      if (dot > most) most = dot;
    }
  }
  return Math.min(1, most);
}

/** The nearest runs of four content words. */
export const clause: Signal = { name: 'clause', measure: ({ a, b }) => nearest(a.passages.short, b.passages.short) };

/** The nearest runs of eight content words. */
export const passage: Signal = { name: 'passage', measure: ({ a, b }) => nearest(a.passages.long, b.passages.long) };
