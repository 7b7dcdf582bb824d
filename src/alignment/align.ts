import type { ReadClaim } from '../claims/claim.js';
import type { ReadReadout } from '../claims/read-event.js';
import { AffinityTable } from './affinity.js';
import { blend } from './blend.js';
import { candidatePairs } from './candidates.js';
import { Layer } from './lay.js';
import type { Pair } from './pair.js';
import { rivalsOf } from './rivals.js';
import { statementsOf } from './statements.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';
import { LINK_MODEL } from './weights.js';

/** Two statements that were laid against each other; `a` and `b` are numbers of statements in the vocabulary. */
export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly pair: Pair;
  /** How likely they speak to one point, 0..1. */
  readonly score: number;
}

/** All that alignment knows of an event. */
export interface Alignment {
  readonly vocabulary: Vocabulary;
  readonly affinities: AffinityTable;
  /** Every candidate pair, in ascending order of its numbers. */
  readonly pairs: readonly ScoredPair[];
  /** The same by statement: the pairs that each stands in. */
  readonly pairsOf: readonly (readonly ScoredPair[])[];
  /** Number of the statement that each claim stands in. */
  readonly statementOf: ReadonlyMap<ReadClaim, number>;
}

/**
 * Lays the statements of all readouts of an event against each other and scores each candidate pair. `labelWords` are further
 * words, those of topics, whose affinities to the concepts of the event will be asked for.
 */
export function align(
  readouts: readonly ReadReadout[],
  model = LINK_MODEL,
  labelWords: readonly string[] = [],
): Alignment {
  const vocabulary = buildVocabulary(statementsOf(readouts));
  const affinities = new AffinityTable(vocabulary, labelWords);
  const candidates = candidatePairs(vocabulary);
  const layer = new Layer(affinities);
  const laid = candidates.map(([a, b]) => layer.lay(vocabulary.statements[a]!, vocabulary.statements[b]!));
  const rivals = rivalsOf(candidates, laid);
  const pairs = candidates.map(([number, other], i): ScoredPair => {
    const { a, b, fromA, fromB, letters } = laid[i]!;
    const pair = { a, b, fromA, fromB, letters, vocabulary, rival: rivals[i]! };
    return { a: number, b: other, pair, score: blend(pair, model) };
  });
  const statementOf = new Map<ReadClaim, number>();
  vocabulary.statements.forEach(({ statement }, number) => {
    for (const claim of statement.claims) statementOf.set(claim, number);
  });
  return { vocabulary, affinities, pairs, pairsOf: byStatement(pairs, vocabulary.statements.length), statementOf };
}

/** The pairs of each of `count` statements. */
export function byStatement<P extends { readonly a: number; readonly b: number }>(
  pairs: readonly P[],
  count: number,
): P[][] {
  const lists = Array.from({ length: count }, (): P[] => []);
  for (const pair of pairs) {
    lists[pair.a]!.push(pair);
    lists[pair.b]!.push(pair);
  }
  return lists;
}
