import type { Signal } from '../alignment.js';
import { sharedMembers } from '../marks.js';

/** Numbers written alike on both sides: 0 none, 1 two or more. */
export const numbers: Signal = {
  name: 'numbers',
  measure: ({ a, b }) => Math.min(1, sharedMembers(a.marks.numbers, b.marks.numbers) / 2),
};
