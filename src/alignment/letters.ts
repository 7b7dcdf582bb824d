import type { Statement } from './statement.js';

/** Letters in a run. */
const RUN = 4;

/** The runs of four letters in the words of a statement: their numbers in ascending order, and the weight of each. */
export interface Letters {
  readonly runs: Int32Array;
  readonly weights: Float64Array;
}

/**
 * The runs of four letters of each statement, word edges included, with their weights: how often it stands there, on a
 * logarithm, times how rare it is among the statements (Salton & Buckley 1988); of length 1 together.
 */
export function lettersOf(statements: readonly Statement[]): Letters[] {
  const numbers = new Map<string, number>();
  const runsOfWord = new Map<string, readonly number[]>();
  const frequency: number[] = [];
  const counts = statements.map(({ tokens }) => {
    const own = new Map<number, number>();
    for (const { lower, pos } of tokens) {
      if (pos === 'punctuation') continue;
      let runs = runsOfWord.get(lower);
      if (runs === undefined) {
        runs = numberRuns(` ${lower} `, numbers, frequency);
        runsOfWord.set(lower, runs);
      }
      for (const run of runs) own.set(run, (own.get(run) ?? 0) + 1);
    }
    for (const run of own.keys()) frequency[run]! += 1;
    return own;
  });
  return counts.map((own) => weigh(own, frequency, statements.length));
}

function numberRuns(word: string, numbers: Map<string, number>, frequency: number[]): number[] {
  const runs: number[] = [];
  for (let i = 0; i + RUN <= word.length; i += 1) {
    const run = word.slice(i, i + RUN);
    let number = numbers.get(run);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(run, number);
      frequency.push(0);
    }
    runs.push(number);
  }
  return runs;
}

function weigh(counts: ReadonlyMap<number, number>, frequency: readonly number[], statements: number): Letters {
  const runs = Int32Array.from(counts.keys()).sort();
  const weights = Float64Array.from(
    runs,
    (run) => (1 + Math.log(counts.get(run)!)) * Math.log((statements + 1) / frequency[run]!),
  );
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i += 1) weights[i]! /= length;
  return { runs, weights };
}
