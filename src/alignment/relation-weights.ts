import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 324 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<
  Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  agree: {
    intercept: -3.7803,
    weights: [
      1.9158, // words
      1.3081, // contained
      2.2575, // kin
      0.5185, // imbalance
      -0.0538, // sequence
      0.8927, // opening
      1.3628, // same party
      0.0479, // both quoted
      -1.3002, // volume
      -0.6541, // strength differs
      -0.8857, // same strength
      4.3587, // joint on both
      -0.234, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.1296, // antonym
      0, // role or initiator differs
      -1.8814, // existence or exclusive
      -1.0852, // blame differs or rebuttal
      0, // explained
      0.509, // excused
      1.5879, // score
    ],
  },
  partial: {
    intercept: -1.1928,
    weights: [
      -0.1298, // words
      0.1838, // contained
      -0.8989, // kin
      1.1387, // imbalance
      0.3767, // sequence
      -0.2795, // opening
      0.6558, // same party
      -0.5914, // both quoted
      -0.3143, // volume
      1.272, // strength differs
      0.7045, // same strength
      -1.8109, // joint on both
      -0.2548, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.098, // antonym
      0, // role or initiator differs
      -1.9953, // existence or exclusive
      -0.7573, // blame differs or rebuttal
      0, // explained
      0.3985, // excused
      -0.6884, // score
    ],
  },
  framing: {
    intercept: 0.8229,
    weights: [
      -2.0347, // words
      -1.5306, // contained
      -0.2764, // kin
      -1.0408, // imbalance
      0.1741, // sequence
      -0.6555, // opening
      -1.234, // same party
      0.5013, // both quoted
      0.0734, // volume
      -0.3956, // strength differs
      -0.0917, // same strength
      -1.753, // joint on both
      0.8608, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -3.0943, // antonym
      0, // role or initiator differs
      -2.5462, // existence or exclusive
      -0.9878, // blame differs or rebuttal
      0, // explained
      -0.2802, // excused
      0.179, // score
    ],
  },
  contradiction: {
    intercept: -1.6986,
    weights: [
      -0.8429, // words
      -0.6812, // contained
      -1.3207, // kin
      -0.706, // imbalance
      -0.3503, // sequence
      0.3049, // opening
      -1.3381, // same party
      -0.1019, // both quoted
      2.164, // volume
      -0.431, // strength differs
      -0.0922, // same strength
      -1.1147, // joint on both
      -1.277, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      4.107, // antonym
      0, // role or initiator differs
      5.2637, // existence or exclusive
      2.3087, // blame differs or rebuttal
      0, // explained
      -0.5944, // excused
      -0.9985, // score
    ],
  },
};
