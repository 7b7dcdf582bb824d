import type { Signal } from '../alignment.js';
import type { WeighedStatement } from '../vocabulary.js';

function leadingName({ concepts }: WeighedStatement): string | undefined {
  return concepts.find(({ pos }) => pos === 'name')?.key;
}

/** 1 where the first name in both statements is the same, most often who acts or speaks; else 0. */
export const leading: Signal = {
  name: 'leading',
  measure: ({ a, b }) => {
    const name = leadingName(a);
    return name !== undefined && name === leadingName(b) ? 1 : 0;
  },
};
