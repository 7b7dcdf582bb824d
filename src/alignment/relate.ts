import { type ReadClaim, STRENGTHS } from '../claims/claim.js';
import { RELATIONS, type Relation } from './alignment.js';
import type { Opposition } from './opposition.js';
import { coverage, type Pair } from './pair.js';
import { RELATION_MODEL } from './relation-weights.js';
import { kin } from './signals/kin.js';
import { volume } from './signals/length.js';
import { opening } from './signals/order.js';
import { sequence } from './signals/sequence.js';
import { side } from './signals/setting.js';
import { SAME_WORD, words } from './signals/words.js';

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
  'volume',
  'strength differs',
  'same strength',
  'joint on both',
  'joint on one',
  'polarity differs',
  'quantity or time differs',
  'antonym',
  'role or initiator differs',
  'existence or exclusive',
  'blame differs or rebuttal',
  'explained',
  'excused',
  'score',
] as const;

const MILD_RELATIONS = RELATIONS.filter((relation) => relation !== 'contradiction');

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
  const has = (...codes: string[]) => (against.length > 0 && against.some(({ code }) => codes.includes(code)) ? 1 : 0);
  const joint = Number(a.claim.speaker.joint) + Number(b.claim.speaker.joint);
  const steps = stepsApart(a, b);
  return [
    words.measure(pair),
    Math.max(coveredA, coveredB),
    kin.measure(pair),
    Math.abs(coveredA - coveredB),
    sequence.measure(pair),
    opening.measure(pair),
    side.measure(pair),
    pair.a.marks.quoted && pair.b.marks.quoted ? 1 : 0,
    volume.measure(pair),
    steps === undefined ? 0 : Math.min(1, steps / 3),
    steps === 0 ? 1 : 0,
    joint === 2 ? 1 : 0,
    joint === 1 ? 1 : 0,
    has('polarity-differs'),
    has('quantity-differs', 'time-differs'),
    has('antonym'),
    has('role-swapped', 'agent-differs', 'initiator-differs'),
    has('existence', 'exclusive'),
    has('blame-differs', 'rebuttal'),
    excuses.some(({ explains }) => explains !== undefined) ? 1 : 0,
    excuses.some(({ explains }) => explains === undefined) ? 1 : 0,
    score,
  ];
}

/**
 * The most likely relation of a link, by one-against-rest logistic regression. A contradiction is never guessed: it is only in
 * question where something speaks `against` both holding.
 */
export function relate(features: readonly number[], opposed: boolean, model = RELATION_MODEL): Relation {
  let best: Relation = 'framing';
  let most = Number.NEGATIVE_INFINITY;
  for (const relation of opposed ? RELATIONS : MILD_RELATIONS) {
    const { intercept, weights } = model[relation];
    const logit = features.reduce((sum, x, i) => sum + x * weights[i]!, intercept);
    if (logit > most) [best, most] = [relation, logit];
  }
  return best;
}

/** How many steps of the ladder lie between two claims; undefined where one is on no step. */
function stepsApart({ claim: a }: ReadClaim, { claim: b }: ReadClaim): number | undefined {
  if (a.strength === undefined || b.strength === undefined) return undefined;
  return Math.abs(STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
}
