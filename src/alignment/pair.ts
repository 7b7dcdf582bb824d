import type { Matches } from './matches.js';
import type { Vocabulary, WeighedStatement } from './vocabulary.js';

/** Two statements of different readouts, and which words of each meet which of the other. */
export interface Lay {
  readonly a: WeighedStatement;
  readonly b: WeighedStatement;
  readonly fromA: Matches;
  readonly fromB: Matches;
  /** How alike their letters are, 0..1: cosine of the weights of their runs. */
  readonly letters: number;
}

/** Two statements laid against each other among all of the event, once for all signals. */
export interface Pair extends Lay {
  readonly vocabulary: Vocabulary;
  /** How well the best other partners of both meet their words, 0..1; see `rivals.ts`. */
  readonly rival: number;
}

/** Share of a side's weight that is matched, 0..1; with `least` only matches of at least that affinity count. */
export function coverage(side: WeighedStatement, { columns, start, end }: Matches, least = 0): number {
  if (side.totalWeight === 0) return 0;
  const { concepts, best } = columns;
  let matched = 0;
  for (let k = start; k < end; k += 1) if (best[k]! >= least) matched += side.weights[concepts[k]!]! * best[k]!;
  return matched / side.totalWeight;
}
