import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 349 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>> = {
  agree: {
    intercept: -3.7145,
    weights: [
      1.9538, // words
      1.4113, // contained
      1.7327, // kin
      0.933, // imbalance
      -0.0626, // sequence
      0.9721, // opening
      1.278, // same party
      -0.1387, // both quoted
      -1.6379, // length
      -1.2535, // strength differs
      -0.5709, // same strength
      0.6575, // joint on both
      0.6731, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -0.4363, // antonym
      0, // role or initiator differs
      -1.4677, // existence or exclusive
      0.5053, // excused
      1.7191, // score
    ],
  },
  partial: {
    intercept: -1.2528,
    weights: [
      -0.0335, // words
      0.1448, // contained
      -1.2748, // kin
      1.0074, // imbalance
      0.6518, // sequence
      -0.3919, // opening
      0.7107, // same party
      -0.641, // both quoted
      -0.0668, // length
      1.4738, // strength differs
      0.461, // same strength
      -1.1627, // joint on both
      0.1356, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.1251, // antonym
      0, // role or initiator differs
      -1.8275, // existence or exclusive
      0.2607, // excused
      -0.5349, // score
    ],
  },
  framing: {
    intercept: 0.5847,
    weights: [
      -2.1564, // words
      -1.6036, // contained
      0.5291, // kin
      -1.4056, // imbalance
      -0.3944, // sequence
      -0.4531, // opening
      -1.2003, // same party
      0.5216, // both quoted
      0.0553, // length
      0.1047, // strength differs
      0.3172, // same strength
      1.1767, // joint on both
      0.0953, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -3.3515, // antonym
      0, // role or initiator differs
      -1.5363, // existence or exclusive
      -0.3626, // excused
      0.3218, // score
    ],
  },
  contradiction: {
    intercept: -1.4113,
    weights: [
      -0.7065, // words
      -0.5007, // contained
      -1.7668, // kin
      -0.2478, // imbalance
      -0.2477, // sequence
      0.141, // opening
      -1.2367, // same party
      -0.0189, // both quoted
      2.04, // length
      -1.3796, // strength differs
      -0.7156, // same strength
      -1.2993, // joint on both
      -1.0496, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      3.1566, // antonym
      0, // role or initiator differs
      3.3023, // existence or exclusive
      -0.2544, // excused
      -1.0564, // score
    ],
  },
};
