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
  const counted = statements.map(({ tokens }) => {
    const all: number[] = [];
    for (const { lower, pos } of tokens) {
      if (pos === 'punctuation') continue;
      let runs = runsOfWord.get(lower);
      if (runs === undefined) {
        runs = numberRuns(` ${lower} `, numbers, frequency);
        runsOfWord.set(lower, runs);
      }
      for (const run of runs) all.push(run);
    }
    return countRuns(Int32Array.from(all).sort(), frequency);
  });
  return counted.map((own) => weigh(own, frequency, statements.length));
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

/** Each run of a sorted list once, with how often it stands; and one statement more for each. */
function countRuns(sorted: Int32Array, frequency: number[]): Letters {
  const weights = new Float64Array(sorted.length);
  let distinct = 0;
  for (let i = 0; i < sorted.length; i += 1) {
    const run = sorted[i]!;
    if (distinct === 0 || sorted[distinct - 1] !== run) {
      sorted[distinct] = run;
      frequency[run]! += 1;
      distinct += 1;
    }
    weights[distinct - 1]! += 1;
  }
  return { runs: sorted.subarray(0, distinct), weights: weights.subarray(0, distinct) };
}

/** Turns counts into weights, in place. */
function weigh({ runs, weights }: Letters, frequency: readonly number[], statements: number): Letters {
  let square = 0;
  for (let i = 0; i < runs.length; i += 1) {
    const weight = (1 + Math.log(weights[i]!)) * Math.log((statements + 1) / frequency[runs[i]!]!);
    weights[i] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i += 1) weights[i]! /= length;
  return { runs, weights };
}
