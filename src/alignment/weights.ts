/**
 * Weights of the signals, in the order of `SIGNALS`, and the score at which two statements are linked.
 * Fitted by `npm run train` (logistic regression, ridge 5) on 22 labelled events: 3379 pairs of statements,
 * 349 of them linked.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: -5.241,
  threshold: 0.2672,
  weights: [
    0.675, // words
    0.7823, // contained
    -0.9123, // kin
    3.5594, // keyword
    2.6012, // second keyword
    3.6433, // meaning
    0.7001, // order
    1.6155, // opening
    -0.4497, // balance
    1.1546, // volume
    1.4194, // once
    0.0597, // once only
    -0.0713, // places
    0.2877, // leading
    1.3526, // sequence
    0.0868, // numbers
    -0.231, // relative
    -0.2611, // clause
    1.0772, // passage
    1.6126, // dense
    -0.6965, // verbs
    2.2148, // nouns
    -2.22, // shared
    2.2535, // akin
    -1.9714, // repeated
    0.202, // quoted
    -0.6938, // side
    3.5325, // brevity
    -2.1041, // extent
  ],
};
