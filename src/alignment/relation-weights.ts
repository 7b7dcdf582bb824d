import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 326 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<
  Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  agree: {
    intercept: -3.4468,
    weights: [
      1.2884, // words
      1.5469, // contained
      1.847, // kin
      1.2629, // opening
      0.6408, // same party
      2.7826, // alike in one party
      0.1627, // both quoted
      -0.1609, // one quoted
      3.1988, // letters
      0.1091, // blame on both
      0.4003, // one only tells what was discussed
      -1.0249, // volume
      3.7218, // joint on both
      -0.3429, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -0.9521, // antonym
      -2.1002, // role or initiator differs
      -1.9043, // existence or exclusive
      -0.6491, // blame differs or rebuttal
      -1.1924, // verdict on one side
      0, // explained
      0.4649, // excused
    ],
  },
  partial: {
    intercept: -1.2252,
    weights: [
      0.6781, // words
      0.8166, // contained
      -0.4447, // kin
      -0.6362, // opening
      1.3061, // same party
      -3.9867, // alike in one party
      -0.9771, // both quoted
      -0.8309, // one quoted
      -0.7428, // letters
      -0.4356, // blame on both
      0.4611, // one only tells what was discussed
      -0.3068, // volume
      -1.5651, // joint on both
      -0.2483, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -0.8672, // antonym
      -1.2178, // role or initiator differs
      -1.9291, // existence or exclusive
      -0.6951, // blame differs or rebuttal
      0.907, // verdict on one side
      0, // explained
      0.3305, // excused
    ],
  },
  framing: {
    intercept: 0.5542,
    weights: [
      -0.8536, // words
      -1.3461, // contained
      0.5536, // kin
      -0.6113, // opening
      -0.8774, // same party
      -0.1104, // alike in one party
      0.8022, // both quoted
      0.4757, // one quoted
      -3.4296, // letters
      -0.5501, // blame on both
      -0.2915, // one only tells what was discussed
      0.3281, // volume
      -2.078, // joint on both
      0.7231, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -2.8915, // antonym
      -2.3764, // role or initiator differs
      -2.6811, // existence or exclusive
      -0.5291, // blame differs or rebuttal
      -1.6733, // verdict on one side
      0, // explained
      -0.214, // excused
    ],
  },
  contradiction: {
    intercept: -1.658,
    weights: [
      -1.6623, // words
      -1.4429, // contained
      -2.0814, // kin
      -0.0625, // opening
      -1.4243, // same party
      -0.9225, // alike in one party
      -0.2729, // both quoted
      0.4773, // one quoted
      -1.0682, // letters
      0.9849, // blame on both
      -0.8781, // one only tells what was discussed
      1.6513, // volume
      -0.8808, // joint on both
      -1.1592, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      3.3144, // antonym
      5.3436, // role or initiator differs
      4.7486, // existence or exclusive
      0.9702, // blame differs or rebuttal
      1.906, // verdict on one side
      0, // explained
      -0.6034, // excused
    ],
  },
};
