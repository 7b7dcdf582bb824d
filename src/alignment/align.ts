import type { ReadReadout } from '../claims/read-event.js';
import { AffinityTable } from './affinity.js';
import { type Blend, blend } from './blend.js';
import { candidatePairs } from './candidates.js';
import { layAgainst, type Pair } from './pair.js';
import { statementsOf } from './statements.js';
import { buildVocabulary, type Vocabulary } from './vocabulary.js';
import { LINK_MODEL } from './weights.js';

/** Two statements that were laid against each other; `a` and `b` are numbers of statements in the vocabulary. */
export interface ScoredPair extends Blend {
  readonly a: number;
  readonly b: number;
  readonly pair: Pair;
}

/** All that alignment knows of an event. */
export interface Alignment {
  readonly vocabulary: Vocabulary;
  readonly affinities: AffinityTable;
  /** Every candidate pair, in ascending order of its numbers. */
  readonly pairs: readonly ScoredPair[];
}

/** Lays the statements of all readouts of an event against each other and scores each candidate pair. */
export function align(readouts: readonly ReadReadout[], model = LINK_MODEL): Alignment {
  const vocabulary = buildVocabulary(statementsOf(readouts));
  const affinities = new AffinityTable(vocabulary.keys);
  const pairs = candidatePairs(vocabulary).map(([a, b]): ScoredPair => {
    const pair = layAgainst(vocabulary.statements[a]!, vocabulary.statements[b]!, vocabulary, affinities);
    return { a, b, pair, ...blend(pair, model) };
  });
  return { vocabulary, affinities, pairs };
}
