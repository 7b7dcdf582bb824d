import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 349 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>> = {
  agree: {
    intercept: -3.6889,
    weights: [
      2.1912, // words
      1.457, // contained
      1.575, // kin
      0.5231, // imbalance
      -0.1598, // sequence
      0.9282, // opening
      1.3931, // same party
      -0.0688, // both quoted
      -1.478, // length
      -0.9465, // strength differs
      -0.6753, // same strength
      0.5132, // joint on both
      0.5457, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.0131, // antonym
      0, // role or initiator differs
      -1.6898, // existence or exclusive
      0.4295, // excused
      1.7387, // score
    ],
  },
  partial: {
    intercept: -1.3273,
    weights: [
      -0.1705, // words
      0.1792, // contained
      -0.7098, // kin
      1.3215, // imbalance
      0.3333, // sequence
      -0.2968, // opening
      0.7259, // same party
      -0.7313, // both quoted
      -0.0785, // length
      1.3914, // strength differs
      0.5722, // same strength
      -1.2629, // joint on both
      0.0967, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.0343, // antonym
      0, // role or initiator differs
      -2.1314, // existence or exclusive
      0.4272, // excused
      -0.8631, // score
    ],
  },
  framing: {
    intercept: 0.6726,
    weights: [
      -2.0545, // words
      -1.5494, // contained
      0.1887, // kin
      -1.2175, // imbalance
      0.2043, // sequence
      -0.4227, // opening
      -1.2625, // same party
      0.4565, // both quoted
      -0.0787, // length
      0.0213, // strength differs
      0.0802, // same strength
      1.2795, // joint on both
      0.3123, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -3.0355, // antonym
      0, // role or initiator differs
      -2.4811, // existence or exclusive
      -0.3538, // excused
      0.1696, // score
    ],
  },
  contradiction: {
    intercept: -1.4753,
    weights: [
      -0.8729, // words
      -0.6505, // contained
      -1.49, // kin
      -0.5197, // imbalance
      -0.3588, // sequence
      0.0636, // opening
      -1.393, // same party
      0.2005, // both quoted
      2.189, // length
      -1.2952, // strength differs
      -0.299, // same strength
      -1.2992, // joint on both
      -1.2939, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      3.7436, // antonym
      0, // role or initiator differs
      5.1714, // existence or exclusive
      -0.4311, // excused
      -0.9579, // score
    ],
  },
};
