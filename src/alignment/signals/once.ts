import type { Signal } from '../alignment.js';

/**
 * Weight of the words of both statements that each of the two readouts uses in this one statement only; 1 for twice the
 * heaviest word. Such words leave no other partner.
 */
export const once: Signal = {
  name: 'once',
  measure: ({ a, b, vocabulary }) => {
    const left = vocabulary.readoutCounts[a.statement.readout]!;
    const right = vocabulary.readoutCounts[b.statement.readout]!;
    let weight = 0;
    for (const id of a.marks.distinct) {
      if (b.marks.distinct.has(id) && left.get(id) === 1 && right.get(id) === 1) weight += vocabulary.weights[id]!;
    }
    return Math.min(1, weight / vocabulary.heaviest / 2);
  },
};
