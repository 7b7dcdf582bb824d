import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 326 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<
  Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  agree: {
    intercept: -3.7455,
    weights: [
      1.6468, // words
      1.1898, // contained
      2.0811, // kin
      0.6152, // imbalance
      -0.0643, // sequence
      0.9841, // opening
      1.3548, // same party
      0.0638, // both quoted
      -1.2718, // volume
      -0.5006, // strength differs
      -0.8074, // same strength
      4.3116, // joint on both
      -0.2677, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.1391, // antonym
      0, // role or initiator differs
      -2.1387, // existence or exclusive
      -1.049, // blame differs or rebuttal
      0, // explained
      0.5123, // excused
      1.6709, // score
    ],
  },
  partial: {
    intercept: -1.2831,
    weights: [
      0.0435, // words
      0.3676, // contained
      -0.8832, // kin
      1.2665, // imbalance
      0.2458, // sequence
      -0.2797, // opening
      0.5863, // same party
      -0.5529, // both quoted
      -0.2403, // volume
      1.2901, // strength differs
      0.8081, // same strength
      -1.9072, // joint on both
      -0.2794, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.0628, // antonym
      0, // role or initiator differs
      -2.0466, // existence or exclusive
      -0.7218, // blame differs or rebuttal
      0, // explained
      0.332, // excused
      -0.7056, // score
    ],
  },
  framing: {
    intercept: 0.9033,
    weights: [
      -1.9959, // words
      -1.615, // contained
      -0.3593, // kin
      -1.3155, // imbalance
      0.2605, // sequence
      -0.7275, // opening
      -1.1385, // same party
      0.4599, // both quoted
      -0.0232, // volume
      -0.4796, // strength differs
      -0.15, // same strength
      -1.7924, // joint on both
      0.8766, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -3.1139, // antonym
      0, // role or initiator differs
      -2.4837, // existence or exclusive
      -1.0165, // blame differs or rebuttal
      0, // explained
      -0.1723, // excused
      0.2156, // score
    ],
  },
  contradiction: {
    intercept: -1.8073,
    weights: [
      -0.7706, // words
      -0.5406, // contained
      -1.0876, // kin
      -0.1185, // imbalance
      -0.3301, // sequence
      0.3, // opening
      -1.3362, // same party
      -0.0847, // both quoted
      2.2275, // volume
      -0.4521, // strength differs
      -0.5007, // same strength
      -0.9385, // joint on both
      -1.2604, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      4.0891, // antonym
      0, // role or initiator differs
      5.3602, // existence or exclusive
      2.321, // blame differs or rebuttal
      0, // explained
      -0.6452, // excused
      -1.1477, // score
    ],
  },
};
