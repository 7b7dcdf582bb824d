import type { Signal } from '../alignment.js';
import type { Pair } from '../pair.js';

/** Calls back for each word of both statements that each of the two readouts uses in this one statement only. */
function forOnceWords({ a, b, vocabulary }: Pair, take: (id: number) => void): void {
  const left = vocabulary.readoutCounts[a.statement.readout]!;
  const right = vocabulary.readoutCounts[b.statement.readout]!;
  for (const id of a.marks.distinct) if (b.marks.distinct.has(id) && left.get(id) === 1 && right.get(id) === 1) take(id);
}

/** Weight of the words that stand once on each side, 1 for twice the heaviest word: such words leave no other partner. */
export const once: Signal = {
  name: 'once',
  measure: (pair) => {
    let weight = 0;
    forOnceWords(pair, (id) => {
      weight += pair.vocabulary.weights[id]!;
    });
    return Math.min(1, weight / pair.vocabulary.heaviest / 2);
  },
};

/** Of these, those that no third readout uses: 0 none, 1 two or more. */
export const onceOnly: Signal = {
  name: 'once only',
  measure: (pair) => {
    let count = 0;
    forOnceWords(pair, (id) => {
      if (pair.vocabulary.readoutsWith[id] === 2) count += 1;
    });
    return Math.min(1, count / 2);
  },
};
