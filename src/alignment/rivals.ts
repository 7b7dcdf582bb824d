import type { CandidatePair } from './candidates.js';
import type { Pair } from './pair.js';
import { words } from './signals/words.js';

/** The best two measures of a statement with one readout. */
interface Best {
  first: number;
  second: number;
}

/** Adds to each pair how well the best other partner of either statement, in the other's readout, meets its words. */
export function withRivals(candidates: readonly CandidatePair[], pairs: readonly Omit<Pair, 'rival'>[]): Pair[] {
  const measures = pairs.map((pair) => words.measure({ ...pair, rival: 0 }));
  const rows: Map<number, Best>[] = [];
  const rowOf = (statement: number, readout: number): Best => {
    rows[statement] ??= new Map();
    const known = rows[statement]!.get(readout) ?? { first: 0, second: 0 };
    rows[statement]!.set(readout, known);
    return known;
  };
  pairs.forEach(({ a, b }, i) => {
    enter(rowOf(candidates[i]![0], b.statement.readout), measures[i]!);
    enter(rowOf(candidates[i]![1], a.statement.readout), measures[i]!);
  });
  return pairs.map((pair, i) => {
    const left = rowOf(candidates[i]![0], pair.b.statement.readout);
    const right = rowOf(candidates[i]![1], pair.a.statement.readout);
    return { ...pair, rival: (other(left, measures[i]!) + other(right, measures[i]!)) / 2 };
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
