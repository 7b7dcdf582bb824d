import type { Signal } from '../alignment.js';

/** Content words of both statements together, 0 none, 1 sixty or more: a long statement touches many points. */
export const volume: Signal = {
  name: 'volume',
  measure: ({ a, b }) => Math.min(1, (a.ids.length + b.ids.length) / 60),
};
