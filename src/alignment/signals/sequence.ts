import type { Signal } from '../alignment.js';
import { sharedItems } from '../overlap.js';

/** Runs of two content words in common: 0 none, 1 two or more. Fixed wording travels between readouts. */
export const sequence: Signal = {
  name: 'sequence',
  measure: ({ a, b, fromA }) =>
    fromA.end - fromA.start < 2 ? 0 : Math.min(1, sharedItems(a.marks.sequences, b.marks.sequences) / 2),
};
