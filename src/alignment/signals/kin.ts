import type { Signal } from '../alignment.js';
import { coverage } from '../pair.js';

/** As `words`, with every word also matched by its nearest relative on the other side. */
export const kin: Signal = {
  name: 'kin',
  measure: ({ a, b, fromA, fromB }) => Math.sqrt(coverage(a, fromA) * coverage(b, fromB)),
};
