import type { Signal } from '../alignment.js';
import type { Pair } from '../pair.js';

/** Words of both statements that each of the two readouts uses in this one statement only. */
function onceWords({ a, b, vocabulary }: Pair): number[] {
  const inB = new Set(b.ids);
  return [...new Set(a.ids)].filter(
    (id) =>
      inB.has(id) &&
      vocabulary.readoutCounts[a.statement.readout]!.get(id) === 1 &&
      vocabulary.readoutCounts[b.statement.readout]!.get(id) === 1,
  );
}

/** Weight of the words that stand once on each side, 1 for twice the heaviest word: such words leave no other partner. */
export const once: Signal = {
  name: 'once',
  measure: (pair) =>
    Math.min(1, onceWords(pair).reduce((sum, id) => sum + pair.vocabulary.weights[id]!, 0) / pair.vocabulary.heaviest / 2),
};

/** Of these, those that no third readout uses: 0 none, 1 two or more. */
export const onceOnly: Signal = {
  name: 'once only',
  measure: (pair) =>
    Math.min(1, onceWords(pair).filter((id) => pair.vocabulary.readoutCounts.filter((counts) => counts.has(id)).length === 2).length / 2),
};
