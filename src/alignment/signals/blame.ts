import type { Signal } from '../alignment.js';

/** Places at which a statement speaks of a wrong from which it is all about blame. */
const FULL = 3;

/**
 * How much both statements speak of wrongs: 0 where one does not at all, 1 where each does at three places or more. Sides that
 * accuse each other do so in words of their own, and their readers lay charge against charge.
 */
export const blame: Signal = {
  name: 'mutual blame',
  measure: ({ a, b }) => Math.min(1, Math.min(a.traits.wrongs, b.traits.wrongs) / FULL),
};
