import type { Signal } from '../alignment.js';
import type { Letters } from '../letters.js';

/**
 * Cosine of the runs of four letters of two statements, each weighed by how rare it is within the event: meets names in
 * several spellings and words of one root that no table knows.
 */
export const spelling: Signal = {
  name: 'spelling',
  measure: ({ a, b }) => Math.min(1, cosine(a.letters, b.letters)),
};

/** Both lists are in ascending order, so one walk over both finds what they share. */
function cosine(a: Letters, b: Letters): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.runs.length && j < b.runs.length; ) {
    const difference = a.runs[i]! - b.runs[j]!;
    if (difference === 0) sum += a.weights[i]! * b.weights[j]!;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return sum;
}
