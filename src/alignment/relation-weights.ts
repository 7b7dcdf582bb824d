import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 324 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>> = {
  agree: {
    intercept: -3.605,
    weights: [
      1.9284, // words
      1.3319, // contained
      1.9134, // kin
      0.5559, // imbalance
      -0.1029, // sequence
      0.8296, // opening
      1.401, // same party
      0.0206, // both quoted
      -1.516, // volume
      -0.581, // strength differs
      -0.8774, // same strength
      4.2511, // joint on both
      -0.3729, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.106, // antonym
      0, // role or initiator differs
      -1.9058, // existence or exclusive
      -1.0411, // blame differs or rebuttal
      0, // explained
      0.5457, // excused
      1.768, // score
    ],
  },
  partial: {
    intercept: -1.2209,
    weights: [
      0.0033, // words
      0.26, // contained
      -1.0271, // kin
      1.1389, // imbalance
      0.4003, // sequence
      -0.258, // opening
      0.6449, // same party
      -0.6113, // both quoted
      -0.1731, // volume
      1.4913, // strength differs
      0.6433, // same strength
      -1.7556, // joint on both
      -0.2607, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.0793, // antonym
      0, // role or initiator differs
      -2.0568, // existence or exclusive
      -0.846, // blame differs or rebuttal
      0, // explained
      0.3924, // excused
      -0.8598, // score
    ],
  },
  framing: {
    intercept: 0.7913,
    weights: [
      -2.2128, // words
      -1.6178, // contained
      0.1712, // kin
      -0.9851, // imbalance
      0.1895, // sequence
      -0.6135, // opening
      -1.2527, // same party
      0.5322, // both quoted
      -0.0002, // volume
      -0.2843, // strength differs
      0.0032, // same strength
      -1.7812, // joint on both
      0.9136, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -3.1248, // antonym
      0, // role or initiator differs
      -2.5479, // existence or exclusive
      -1.0596, // blame differs or rebuttal
      0, // explained
      -0.3154, // excused
      0.1606, // score
    ],
  },
  contradiction: {
    intercept: -1.6907,
    weights: [
      -0.8205, // words
      -0.7263, // contained
      -1.3612, // kin
      -0.9571, // imbalance
      -0.3764, // sequence
      0.2889, // opening
      -1.3245, // same party
      -0.1011, // both quoted
      2.2012, // volume
      -1.1114, // strength differs
      -0.0969, // same strength
      -1.0735, // joint on both
      -1.331, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      4.0998, // antonym
      0, // role or initiator differs
      5.4041, // existence or exclusive
      2.342, // blame differs or rebuttal
      0, // explained
      -0.5799, // excused
      -0.9657, // score
    ],
  },
};
