import type { CandidatePair } from './candidates.js';
import type { Lay } from './pair.js';
import { sharedWords } from './signals/words.js';

/** How well the best other partner of either statement of each pair, in the other's readout, meets its words: mean of both sides. */
export function rivalsOf(candidates: readonly CandidatePair[], laid: readonly Lay[]): Float64Array {
  const measures = Float64Array.from(laid, sharedWords);
  const readouts = 1 + laid.reduce((most, { a, b }) => Math.max(most, a.statement.readout, b.statement.readout), 0);
  const statements = 1 + candidates.reduce((most, [, b]) => Math.max(most, b), -1);
  // The best two measures of each statement with each readout.
  const first = new Float64Array(statements * readouts);
  const second = new Float64Array(statements * readouts);
  const rowOf = (statement: number, other: Lay['a']) => statement * readouts + other.statement.readout;
  const enter = (row: number, measure: number) => {
    if (measure > first[row]!) {
      second[row] = first[row]!;
      first[row] = measure;
    } else if (measure > second[row]!) second[row] = measure;
  };
  laid.forEach(({ a, b }, i) => {
    enter(rowOf(candidates[i]![0], b), measures[i]!);
    enter(rowOf(candidates[i]![1], a), measures[i]!);
  });
  const other = (row: number, own: number) => (own === first[row] ? second[row]! : first[row]!);
  return measures.map((measure, i) => {
    const { a, b } = laid[i]!;
    return (other(rowOf(candidates[i]![0], b), measure) + other(rowOf(candidates[i]![1], a), measure)) / 2;
  });
}
