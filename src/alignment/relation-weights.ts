import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 349 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>> = {
  agree: {
    intercept: -3.7212,
    weights: [
      2.1803, // words
      1.4573, // contained
      1.6282, // kin
      0.5837, // imbalance
      -0.1278, // sequence
      0.9517, // opening
      1.3401, // same party
      -0.0663, // both quoted
      -1.5214, // length
      -1.3389, // strength differs
      -0.8036, // same strength
      0.646, // joint on both
      0.6465, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -0.9997, // antonym
      0, // role or initiator differs
      -1.6184, // existence or exclusive
      0.5165, // excused
      1.6234, // score
    ],
  },
  partial: {
    intercept: -1.2974,
    weights: [
      -0.2036, // words
      0.1641, // contained
      -0.8565, // kin
      1.346, // imbalance
      0.4083, // sequence
      -0.348, // opening
      0.723, // same party
      -0.6912, // both quoted
      -0.1109, // length
      1.5022, // strength differs
      0.6161, // same strength
      -1.2757, // joint on both
      0.0182, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.1086, // antonym
      0, // role or initiator differs
      -2.1734, // existence or exclusive
      0.4127, // excused
      -0.7214, // score
    ],
  },
  framing: {
    intercept: 0.6966,
    weights: [
      -2.0678, // words
      -1.5551, // contained
      0.3046, // kin
      -1.2627, // imbalance
      0.0558, // sequence
      -0.4274, // opening
      -1.2475, // same party
      0.4361, // both quoted
      -0.1327, // length
      0.2037, // strength differs
      0.1275, // same strength
      1.2024, // joint on both
      0.2279, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -2.957, // antonym
      0, // role or initiator differs
      -2.4704, // existence or exclusive
      -0.3602, // excused
      0.2243, // score
    ],
  },
  contradiction: {
    intercept: -1.5521,
    weights: [
      -0.849, // words
      -0.652, // contained
      -1.6349, // kin
      -0.6053, // imbalance
      -0.2466, // sequence
      0.0791, // opening
      -1.3895, // same party
      0.1575, // both quoted
      2.2954, // length
      -1.7475, // strength differs
      -0.3485, // same strength
      -1.2658, // joint on both
      -1.0493, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      3.6845, // antonym
      0, // role or initiator differs
      5.3311, // existence or exclusive
      -0.4936, // excused
      -0.8261, // score
    ],
  },
};
