import type { Relation } from './alignment.js';

/**
 * Weights of `RELATION_FEATURES`, in their order, for each relation against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 10) on the 326 linked pairs of 22 labelled events.
 */
export const RELATION_MODEL: Readonly<
  Record<Relation, { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  agree: {
    intercept: -3.4424,
    weights: [
      1.2876, // words
      1.5475, // contained
      1.843, // kin
      1.262, // opening
      0.6395, // same party
      2.7844, // alike in one party
      0.163, // both quoted
      -0.1592, // one quoted
      3.1972, // letters
      0.1141, // blame on both
      0.3999, // one only tells what was discussed
      -1.0284, // volume
      3.7226, // joint on both
      -0.3432, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -0.9551, // antonym
      -2.1004, // role or initiator differs
      -1.9078, // existence or exclusive
      -0.6613, // blame differs or rebuttal
      -1.1898, // verdict on one side
      0, // explained
      0.4638, // excused
    ],
  },
  partial: {
    intercept: -1.2203,
    weights: [
      0.6774, // words
      0.8181, // contained
      -0.45, // kin
      -0.6366, // opening
      1.3044, // same party
      -3.984, // alike in one party
      -0.9762, // both quoted
      -0.8281, // one quoted
      -0.7435, // letters
      -0.4285, // blame on both
      0.4604, // one only tells what was discussed
      -0.3121, // volume
      -1.5644, // joint on both
      -0.2487, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -0.8708, // antonym
      -1.2184, // role or initiator differs
      -1.933, // existence or exclusive
      -0.7138, // blame differs or rebuttal
      0.9096, // verdict on one side
      0, // explained
      0.3296, // excused
    ],
  },
  framing: {
    intercept: 0.5799,
    weights: [
      -0.8661, // words
      -1.3443, // contained
      0.5292, // kin
      -0.6136, // opening
      -0.8834, // same party
      -0.1001, // alike in one party
      0.8047, // both quoted
      0.4883, // one quoted
      -3.4341, // letters
      -0.5076, // blame on both
      -0.2939, // one only tells what was discussed
      0.2999, // volume
      -2.0706, // joint on both
      0.7224, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      -2.9223, // antonym
      -2.3784, // role or initiator differs
      -2.6909, // existence or exclusive
      -0.7275, // blame differs or rebuttal
      -1.6037, // verdict on one side
      0, // explained
      -0.219, // excused
    ],
  },
  contradiction: {
    intercept: -1.7137,
    weights: [
      -1.6491, // words
      -1.4565, // contained
      -2.0329, // kin
      -0.0543, // opening
      -1.417, // same party
      -0.9578, // alike in one party
      -0.2807, // both quoted
      0.4494, // one quoted
      -1.0514, // letters
      0.9279, // blame on both
      -0.871, // one only tells what was discussed
      1.7269, // volume
      -0.8941, // joint on both
      -1.1502, // joint on one
      0, // polarity differs
      0, // quantity or time differs
      3.3557, // antonym
      5.3505, // role or initiator differs
      4.797, // existence or exclusive
      1.1698, // blame differs or rebuttal
      1.8497, // verdict on one side
      0, // explained
      -0.599, // excused
    ],
  },
};
