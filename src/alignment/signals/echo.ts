import type { Signal } from '../alignment.js';
import type { Pair } from '../pair.js';
import { secondKeyword } from './keyword.js';
import { spelling } from './spelling.js';

/**
 * Letters in common where two telling words are in common too, the product of `spelling` and `second keyword`: the letters of
 * one name said often say less than a wording that is alike throughout.
 */
export const echo: Signal = {
  name: 'echo',
  measure: (pair: Pair) => {
    const second = secondKeyword.measure(pair);
    return second === 0 ? 0 : second * spelling.measure(pair);
  },
};
