import type { Signal } from '../alignment.js';
import { coverage } from '../pair.js';
import { SAME_WORD } from './words.js';

/** Share of the weight of the better covered statement: 1 when one says all that the other says, and more. */
export const contained: Signal = {
  name: 'contained',
  measure: ({ a, b, fromA, fromB }) => Math.max(coverage(a, fromA, SAME_WORD), coverage(b, fromB, SAME_WORD)),
};
