import { Numbering } from '../text/numbering.js';
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
  const { words, counts } = runsOfWords(statements);
  const most = words.reduce((sum, own) => sum + own.reduce((all, runs) => all + runs.length, 0), 0);
  // All statements share two arrays, of which each has a stretch.
  const runs = new Int32Array(most);
  const weights = new Float64Array(most);
  const frequency = new Float64Array(counts.length);
  let end = 0;
  const letters = words.map((own): Letters => {
    const start = end;
    for (const ofWord of own) {
      for (let i = 0; i < ofWord.length; i += 1) {
        const run = ofWord[i]!;
        if (counts[run] === 0) runs[end++] = run;
        counts[run]! += 1;
      }
    }
    const distinct = runs.subarray(start, end).sort();
    for (let i = start; i < end; i += 1) {
      const run = runs[i]!;
      weights[i] = counts[run]!;
      counts[run] = 0;
      frequency[run]! += 1;
    }
    return { runs: distinct, weights: weights.subarray(start, end) };
  });
  const rarities = frequency.map((holding) => Math.log((statements.length + 1) / holding));
  for (const own of letters) weigh(own, rarities);
  return letters;
}

/** The runs of the words of each statement, numbered in the order in which they are first met, and a count of 0 for each. */
function runsOfWords(statements: readonly Statement[]): { words: number[][][]; counts: Int32Array } {
  const tokens = statements.reduce((sum, statement) => sum + statement.tokens.length, 0);
  const runs = new Numbering(3 * tokens);
  const known = new Map<string, number[]>();
  const words = statements.map(({ tokens }) => {
    const own: number[][] = [];
    for (const { lower, pos } of tokens) {
      if (pos === 'punctuation') continue;
      let numbers = known.get(lower);
      if (numbers === undefined) {
        numbers = runsIn(lower, runs);
        known.set(lower, numbers);
      }
      own.push(numbers);
    }
    return own;
  });
  return { words, counts: new Int32Array(runs.size) };
}

/**
 * A run is numbered by its first two letters and its last two; a word stands between blanks. They are not put round it: V8
 * may copy a text that was put together for each letter that is read of it, which made a word of 240,000 letters take 42 s.
 */
function runsIn(word: string, runs: Numbering): number[] {
  const numbers: number[] = [];
  let letter = BLANK;
  let before = 0;
  let last = 0;
  for (let i = 1; i <= word.length + 1; i += 1) {
    const next = i <= word.length ? word.charCodeAt(i - 1) : BLANK;
    const pair = (letter << 16) | next;
    if (i >= RUN - 1) numbers.push(runs.numberOf(before, pair));
    letter = next;
    before = last;
    last = pair;
  }
  return numbers;
}

const BLANK = 32;

/** Turns counts into weights, in place. */
function weigh({ runs, weights }: Letters, rarities: Float64Array): void {
  let square = 0;
  for (let i = 0; i < runs.length; i += 1) {
    const weight = (1 + Math.log(weights[i]!)) * rarities[runs[i]!]!;
    weights[i] = weight;
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < weights.length; i += 1) weights[i]! /= length;
}
