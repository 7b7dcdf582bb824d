import type { CandidatePair } from './candidates.js';
import type { Lay } from './pair.js';
import { sharedWords } from './signals/words.js';

/** The best two measures of a statement with one readout. */
interface Best {
  first: number;
  second: number;
}

/** How well the best other partner of either statement of each pair, in the other's readout, meets its words: mean of both sides. */
export function rivalsOf(candidates: readonly CandidatePair[], laid: readonly Lay[]): number[] {
  const measures = laid.map(sharedWords);
  const rows = new Map<number, Best>();
  const readouts = 1 + laid.reduce((most, { a, b }) => Math.max(most, a.statement.readout, b.statement.readout), 0);
  const rowOf = (statement: number, readout: number): Best => {
    const key = statement * readouts + readout;
    let row = rows.get(key);
    if (row === undefined) {
      row = { first: 0, second: 0 };
      rows.set(key, row);
    }
    return row;
  };
  laid.forEach(({ a, b }, i) => {
    enter(rowOf(candidates[i]![0], b.statement.readout), measures[i]!);
    enter(rowOf(candidates[i]![1], a.statement.readout), measures[i]!);
  });
  return laid.map(({ a, b }, i) => {
    const left = rowOf(candidates[i]![0], b.statement.readout);
    const right = rowOf(candidates[i]![1], a.statement.readout);
    return (other(left, measures[i]!) + other(right, measures[i]!)) / 2;
  });
}

function enter(row: Best, measure: number): void {
  if (measure > row.first) {
    row.second = row.first;
    row.first = measure;
  } else if (measure > row.second) row.second = measure;
}

function other({ first, second }: Best, own: number): number {
  return own === first ? second : first;
}
