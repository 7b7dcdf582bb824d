/**
 * Weights of the signals, in the order of `SIGNALS`, and the score at which two statements are linked.
 * Fitted by `npm run train` (logistic regression, ridge 5) on 22 labelled events: 3379 pairs of statements,
 * 349 of them linked. The threshold is the one with the best F1 on events left out of the fit.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: -5.1444,
  threshold: 0.3228,
  weights: [
    1.1417, // words
    0.9014, // contained
    -1.4569, // kin
    3.503, // keyword
    2.6131, // second keyword
    3.9947, // meaning
    0.72, // order
    1.6262, // opening
    -0.4131, // balance
    1.3471, // volume
    1.5167, // once
    -0.024, // once only
    -0.03, // places
    0.2587, // leading
    1.3289, // sequence
    0.1432, // numbers
    0.3656, // relative
    0.6245, // passage
    1.7458, // dense
    -0.7246, // verbs
    2.1505, // nouns
    -2.1145, // shared
    1.9954, // akin
    -1.9815, // repeated
    0.1777, // quoted
    -0.7103, // side
    3.432, // brevity
    -2.4018, // extent
  ],
};
