import type { Signal } from '../alignment.js';

/** 1 where the first name in both statements is the same, most often who acts or speaks; else 0. */
export const leading: Signal = {
  name: 'leading',
  measure: ({ a, b }) => (a.marks.leadingName !== undefined && a.marks.leadingName === b.marks.leadingName ? 1 : 0),
};
