import { munkres } from 'munkres';
import type { PhraseComparison } from './phrase-features.js';
import { PHRASE_CONTEXT, PHRASE_MATCH } from './phrase-weights.js';

/** Two phrases that were given to each other, by number. */
export interface AssignedPhrases {
  readonly i: number;
  readonly j: number;
  readonly comparison: PhraseComparison;
}

/** What speaks for a pair beside its own words: its rivals, its neighbours and its place. */
export const PHRASE_SURROUNDINGS = [
  'better rival',
  'worse rival',
  'neighbours matched',
  'both first',
  'both last',
] as const;

/** Comparisons by number of the left and of the right phrase; undefined where one of them is empty. */
export type PhraseTable = readonly (readonly (PhraseComparison | undefined)[])[];

/**
 * Gives the phrases of two claims to each other, each to one at most, so that the sum of the evidence is highest (Munkres 1957);
 * pairs with too little of it are left out.
 */
export function assignPhrases(table: PhraseTable): AssignedPhrases[] {
  const chances = table.map((row) => row.map((pair) => (pair === undefined ? 0 : chance(PHRASE_MATCH, pair.measures))));
  const surroundings = surroundingsOf(chances);
  const costs = table.map((row, i) =>
    row.map((pair, j) => {
      if (pair === undefined) return 0;
      const evidence = weigh(PHRASE_CONTEXT, [...pair.measures, ...surroundings(i, j)]);
      return -Math.max(0, evidence - PHRASE_CONTEXT.threshold);
    }),
  );
  if (costs.length === 0 || costs[0]!.length === 0) return [];
  return munkres(costs)
    .filter(([i, j]) => costs[i]![j]! < 0)
    .sort(([i], [k]) => i - k)
    .map(([i, j]) => ({ i, j, comparison: table[i]![j]! }));
}

/**
 * Looks around a pair in the table of chances that two phrases match by their own words: `PHRASE_SURROUNDINGS`.
 */
export function surroundingsOf(chances: readonly (readonly number[])[]): (i: number, j: number) => number[] {
  const rows = chances.map(bestTwo);
  const width = chances[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => bestTwo(chances.map((row) => row[j]!)));
  return (i, j) => {
    const inRow = rows[i]!.at === j ? rows[i]!.second : rows[i]!.first;
    const inColumn = columns[j]!.at === i ? columns[j]!.second : columns[j]!.first;
    return [
      Math.max(inRow, inColumn),
      Math.min(inRow, inColumn),
      (chances[i - 1]?.[j - 1] ?? 0) + (chances[i + 1]?.[j + 1] ?? 0),
      Number(i === 0 && j === 0),
      Number(i === chances.length - 1 && j === width - 1),
    ];
  };
}

/** The two highest of some numbers, and where the highest stands. */
function bestTwo(values: readonly number[]): { first: number; second: number; at: number } {
  const best = { first: 0, second: 0, at: -1 };
  values.forEach((value, at) => {
    if (value > best.first) {
      best.second = best.first;
      best.first = value;
      best.at = at;
    } else if (value > best.second) best.second = value;
  });
  return best;
}

interface Model {
  readonly intercept: number;
  readonly weights: readonly number[];
}

function weigh({ intercept, weights }: Model, values: readonly number[]): number {
  return values.reduce((sum, x, i) => sum + x * weights[i]!, intercept);
}

function chance(model: Model, values: readonly number[]): number {
  return 1 / (1 + Math.exp(-weigh(model, values)));
}
