import type { Signal } from '../alignment.js';

/** The lighter statement's weight as a share of the heavier's: 1 when both say equally much. */
export const balance: Signal = {
  name: 'balance',
  measure: ({ a, b }) => Math.min(a.totalWeight, b.totalWeight) / Math.max(a.totalWeight, b.totalWeight, 1e-9),
};

/** Content words of both statements together, 0 none, 1 sixty or more: a long statement touches many points. */
export const volume: Signal = {
  name: 'volume',
  measure: ({ a, b }) => Math.min(1, (a.ids.length + b.ids.length) / 60),
};
