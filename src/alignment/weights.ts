/**
 * Weights of the signals, in the order of `SIGNALS`, and the score at which two statements are linked.
 * Fitted by `npm run train` (logistic regression, ridge 5) on 22 labelled events: 2033 pairs of statements,
 * 326 of them linked. The threshold is the one with the best F1 on events left out of the fit.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: -5.0316,
  threshold: 0.3258,
  weights: [
    2.9587, // keyword
    0.8968, // second keyword
    3.7204, // meaning
    0.6064, // order
    1.371, // opening
    2.4639, // volume
    0.9339, // sequence
    1.0746, // nouns
    -2.6446, // shared
    -0.8415, // side
    3.5457, // brevity
    7.5547, // spelling
    -5.8835, // rivals
    3.0985, // mutual blame
    1.8342, // rival names
    -5.2414, // unlike kinds
    -0.7109, // stress
    19.1494, // echo
  ],
};
