import type { AffinityTable } from './affinity.js';
import type { Vocabulary, WeighedStatement } from './vocabulary.js';

/** The best partner of each concept of one side on the other. */
export interface Matches {
  /** Affinity to the best partner, 0..1, parallel to the concepts of the side. */
  readonly best: readonly number[];
  /** Position of the best partner among the other side's concepts; -1 where every affinity is 0. */
  readonly partner: readonly number[];
}

/** Two statements of different readouts, and which words of each meet which of the other. */
export interface Lay {
  readonly a: WeighedStatement;
  readonly b: WeighedStatement;
  readonly fromA: Matches;
  readonly fromB: Matches;
}

/** Two statements laid against each other among all of the event, once for all signals. */
export interface Pair extends Lay {
  readonly vocabulary: Vocabulary;
  /** How well the best other partners of both meet their words, 0..1; see `rivals.ts`. */
  readonly rival: number;
}

export function layAgainst(a: WeighedStatement, b: WeighedStatement, table: AffinityTable): Lay {
  const bestA = new Array<number>(a.ids.length).fill(0);
  const bestB = new Array<number>(b.ids.length).fill(0);
  const partnerA = new Array<number>(a.ids.length).fill(-1);
  const partnerB = new Array<number>(b.ids.length).fill(-1);
  for (let i = 0; i < a.ids.length; i += 1) {
    for (let j = 0; j < b.ids.length; j += 1) {
      const value = table.between(a.ids[i]!, b.ids[j]!);
      if (value === 0) continue;
      if (value > bestA[i]!) {
        bestA[i] = value;
        partnerA[i] = j;
      }
      if (value > bestB[j]!) {
        bestB[j] = value;
        partnerB[j] = i;
      }
    }
  }
  return { a, b, fromA: { best: bestA, partner: partnerA }, fromB: { best: bestB, partner: partnerB } };
}

/** Share of a side's weight that is matched, 0..1; with `least` only matches of at least that affinity count. */
export function coverage(side: WeighedStatement, matches: Matches, least = 0): number {
  if (side.totalWeight === 0) return 0;
  let matched = 0;
  for (let i = 0; i < side.weights.length; i += 1) {
    const value = matches.best[i]!;
    if (value >= least) matched += side.weights[i]! * value;
  }
  return matched / side.totalWeight;
}
