import { type ReadClaim, STRENGTHS } from '../claims/claim.js';
import type { Relation } from './alignment.js';
import type { Opposition } from './opposition.js';
import { coverage, type Pair } from './pair.js';
import { RELATION_MODEL } from './relation-weights.js';
import { SAME_WORD } from './signals/words.js';
import { measureOf } from './signals.js';

/** What the relation of a link is judged by; each 0..1. */
export const RELATION_FEATURES = [
  'words',
  'contained',
  'kin',
  'imbalance',
  'sequence',
  'opening',
  'same party',
  'both quoted',
  'length',
  'strength differs',
  'same strength',
  'joint on both',
  'joint on one',
  'polarity differs',
  'quantity or time differs',
  'antonym',
  'role or initiator differs',
  'existence or exclusive',
  'excused',
  'score',
] as const;

/** The features of a linked pair of statements, in the order of `RELATION_FEATURES`. */
export function relationFeatures(
  pair: Pair,
  a: ReadClaim,
  b: ReadClaim,
  { against, excuses }: Opposition,
  score: number,
): number[] {
  const coveredA = coverage(pair.a, pair.fromA, SAME_WORD);
  const coveredB = coverage(pair.b, pair.fromB, SAME_WORD);
  const has = (...codes: string[]) => (against.some(({ code }) => codes.includes(code)) ? 1 : 0);
  const joint = Number(a.claim.speaker.joint) + Number(b.claim.speaker.joint);
  const steps = stepsApart(a, b);
  return [
    measureOf('words', pair),
    measureOf('contained', pair),
    measureOf('kin', pair),
    Math.abs(coveredA - coveredB),
    measureOf('sequence', pair),
    measureOf('opening', pair),
    measureOf('side', pair),
    measureOf('quoted', pair),
    measureOf('volume', pair),
    steps === undefined ? 0 : Math.min(1, steps / 3),
    steps === 0 ? 1 : 0,
    joint === 2 ? 1 : 0,
    joint === 1 ? 1 : 0,
    has('polarity-differs'),
    has('quantity-differs', 'time-differs'),
    has('antonym'),
    has('role-swapped', 'agent-differs', 'initiator-differs'),
    has('existence', 'exclusive'),
    excuses.length > 0 ? 1 : 0,
    score,
  ];
}

/**
 * The most likely relation of a link (one-against-rest logistic regression), and how likely each is, 0..1, not summing to 1.
 * A contradiction is never guessed: `proofOf` must show it.
 */
export function relate(
  features: readonly number[],
  model = RELATION_MODEL,
): { relation: Relation; likelihoods: Readonly<Record<Relation, number>> } {
  const likelihood = (relation: Relation) => {
    const { intercept, weights } = model[relation];
    const logit = features.reduce((sum, x, i) => sum + x * weights[i]!, intercept);
    return 1 / (1 + Math.exp(-logit));
  };
  const likelihoods = {
    agree: likelihood('agree'),
    partial: likelihood('partial'),
    framing: likelihood('framing'),
    contradiction: likelihood('contradiction'),
  };
  let relation: Relation = 'framing';
  for (const one of ['agree', 'partial'] as const) if (likelihoods[one] > likelihoods[relation]) relation = one;
  return { relation, likelihoods };
}

/** How many steps of the ladder lie between two claims; undefined where one is on no step. */
function stepsApart({ claim: a }: ReadClaim, { claim: b }: ReadClaim): number | undefined {
  if (a.strength === undefined || b.strength === undefined) return undefined;
  return Math.abs(STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
}
