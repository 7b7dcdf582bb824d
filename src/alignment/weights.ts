/**
 * Weights of the signals, in the order of `SIGNALS`, and the score at which two statements are linked.
 * Fitted by `npm run train` (logistic regression, ridge 5) on 22 labelled events: 3379 pairs of statements,
 * 349 of them linked.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: -5.4019,
  threshold: 0.2702,
  weights: [
    1.0281, // words
    0.4785, // contained
    -1.247, // kin
    2.8407, // keyword
    2.4409, // second keyword
    3.8359, // meaning
    0.6785, // order
    1.5278, // opening
    -0.57, // balance
    1.0458, // volume
    1.9437, // once
    -0.327, // once only
    -0.2824, // places
    0.4466, // leading
    1.687, // sequence
    -0.2108, // numbers
    -0.4037, // relative
    0.7745, // clause
    0.5167, // passage
    1.2301, // dense
    -0.6383, // verbs
    2.2862, // nouns
    -2.0999, // shared
    2.6549, // akin
    -1.7304, // repeated
    0.2129, // quoted
    -0.813, // side
    3.9971, // brevity
    -2.1011, // extent
  ],
};
