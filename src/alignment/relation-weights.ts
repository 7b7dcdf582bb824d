import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 324 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<
  Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  agree: {
    intercept: -3.7653,
    weights: [
      1.8827, // words
      1.2827, // contained
      2.2214, // kin
      0.4978, // imbalance
      -0.0592, // sequence
      0.9105, // opening
      1.3545, // same party
      0.0064, // both quoted
      -1.2794, // volume
      -0.5945, // strength differs
      -0.8628, // same strength
      4.3307, // joint on both
      -0.3661, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.1135, // antonym
      0, // role or initiator differs
      -1.8902, // existence or exclusive
      -0.5935, // blame differs or rebuttal
      0, // explained
      0.5116, // excused
      1.6026, // score
    ],
  },
  partial: {
    intercept: -1.2003,
    weights: [
      -0.137, // words
      0.1803, // contained
      -0.9203, // kin
      1.1397, // imbalance
      0.3712, // sequence
      -0.2785, // opening
      0.6828, // same party
      -0.5983, // both quoted
      -0.2655, // volume
      1.2691, // strength differs
      0.6299, // same strength
      -1.7773, // joint on both
      -0.235, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -1.0989, // antonym
      0, // role or initiator differs
      -2.0092, // existence or exclusive
      -0.8502, // blame differs or rebuttal
      0, // explained
      0.4055, // excused
      -0.6922, // score
    ],
  },
  framing: {
    intercept: 0.8022,
    weights: [
      -2.0373, // words
      -1.5198, // contained
      -0.1646, // kin
      -0.9922, // imbalance
      0.1922, // sequence
      -0.605, // opening
      -1.2467, // same party
      0.5217, // both quoted
      0.0717, // volume
      -0.3481, // strength differs
      -0.0095, // same strength
      -1.7848, // joint on both
      0.9317, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -3.118, // antonym
      0, // role or initiator differs
      -2.5508, // existence or exclusive
      -1.0842, // blame differs or rebuttal
      0, // explained
      -0.3321, // excused
      0.1448, // score
    ],
  },
  contradiction: {
    intercept: -1.6494,
    weights: [
      -0.8555, // words
      -0.7067, // contained
      -1.3855, // kin
      -0.7738, // imbalance
      -0.3853, // sequence
      0.2237, // opening
      -1.4112, // same party
      -0.0828, // both quoted
      2.1103, // volume
      -0.6969, // strength differs
      -0.0624, // same strength
      -1.1399, // joint on both
      -1.3529, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      4.1359, // antonym
      0, // role or initiator differs
      5.3405, // existence or exclusive
      2.2384, // blame differs or rebuttal
      0, // explained
      -0.5317, // excused
      -0.9998, // score
    ],
  },
};
