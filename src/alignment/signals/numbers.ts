import type { Signal } from '../alignment.js';
import type { WeighedStatement } from '../vocabulary.js';

function numbersOf({ concepts }: WeighedStatement): Set<string> {
  return new Set(concepts.flatMap(({ pos, key }) => (pos === 'number' ? key : [])));
}

/** Numbers written alike on both sides: 0 none, 1 two or more. */
export const numbers: Signal = {
  name: 'numbers',
  measure: ({ a, b }) => {
    const left = numbersOf(a);
    return Math.min(1, [...numbersOf(b)].filter((number) => left.has(number)).length / 2);
  },
};
