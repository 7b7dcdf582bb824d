import type { ReadClaim } from '../claims/claim.js';
import { RELATIONS, type Relation } from './alignment.js';
import { isOfKind } from './kinds.js';
import type { Opposition } from './opposition.js';
import { coverage, type Pair } from './pair.js';
import { RELATION_MODEL } from './relation-weights.js';
import { kin } from './signals/kin.js';
import { volume } from './signals/length.js';
import { meaning } from './signals/meaning.js';
import { opening } from './signals/order.js';
import { side } from './signals/setting.js';
import { spelling } from './signals/spelling.js';
import { SAME_WORD, words } from './signals/words.js';

/** What the relation of a link is judged by; each 0..1. */
export const RELATION_FEATURES = [
  'words',
  'contained',
  'kin',
  'opening',
  'same party',
  'alike in one party',
  'both quoted',
  'one quoted',
  'letters',
  'blame on both',
  'one only tells what was discussed',
  'volume',
  'joint on both',
  'joint on one',
  'polarity differs',
  'quantity or time differs',
  'antonym',
  'role or initiator differs',
  'existence or exclusive',
  'blame differs or rebuttal',
  'verdict on one side',
  'explained',
  'excused',
] as const;

const MILD_RELATIONS = RELATIONS.filter((relation) => relation !== 'contradiction');

/** The features of a linked pair of statements, in the order of `RELATION_FEATURES`. */
export function relationFeatures(pair: Pair, a: ReadClaim, b: ReadClaim, { against, excuses }: Opposition): number[] {
  const coveredA = coverage(pair.a, pair.fromA, SAME_WORD);
  const coveredB = coverage(pair.b, pair.fromB, SAME_WORD);
  const has = (...codes: string[]) => (against.length > 0 && against.some(({ code }) => codes.includes(code)) ? 1 : 0);
  const joint = Number(a.claim.speaker.joint) + Number(b.claim.speaker.joint);
  const oneParty = side.measure(pair);
  const oneSided = pair.a.traits.kinds ^ pair.b.traits.kinds;
  return [
    words.measure(pair),
    Math.max(coveredA, coveredB),
    kin.measure(pair),
    opening.measure(pair),
    oneParty,
    oneParty * meaning.measure(pair),
    pair.a.marks.quoted && pair.b.marks.quoted ? 1 : 0,
    pair.a.marks.quoted !== pair.b.marks.quoted ? 1 : 0,
    spelling.measure(pair),
    pair.a.traits.wrongs > 0 && pair.b.traits.wrongs > 0 ? 1 : 0,
    isOfKind(oneSided, 'discussed') ? 1 : 0,
    volume.measure(pair),
    joint === 2 ? 1 : 0,
    joint === 1 ? 1 : 0,
    has('polarity-differs'),
    has('quantity-differs', 'time-differs'),
    has('antonym'),
    has('role-swapped', 'agent-differs', 'initiator-differs'),
    has('existence', 'exclusive'),
    has('blame-differs', 'rebuttal'),
    isOfKind(oneSided, 'verdict') ? 1 : 0,
    excuses.some(({ explains }) => explains !== undefined) ? 1 : 0,
    excuses.some(({ explains }) => explains === undefined) ? 1 : 0,
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
