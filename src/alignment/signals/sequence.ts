import type { Signal } from '../alignment.js';
import type { WeighedStatement } from '../vocabulary.js';

function sequencesOf({ ids }: WeighedStatement, size: number): Set<number> {
  const sequences = new Set<number>();
  for (let i = 1; i < ids.length; i += 1) sequences.add(ids[i - 1]! * size + ids[i]!);
  return sequences;
}

/** Runs of two content words in common: 0 none, 1 two or more. Fixed wording travels between readouts. */
export const sequence: Signal = {
  name: 'sequence',
  measure: ({ a, b, vocabulary }) => {
    const left = sequencesOf(a, vocabulary.keys.length);
    let common = 0;
    for (const pair of sequencesOf(b, vocabulary.keys.length)) if (left.has(pair)) common += 1;
    return Math.min(1, common / 2);
  },
};
