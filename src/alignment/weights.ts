/**
 * Weights of the signals, in the order of `SIGNALS`, and the score at which two statements are linked.
 * Fitted by `npm run train` (logistic regression, ridge 5) on 22 labelled events: 2033 pairs of statements,
 * 326 of them linked. The threshold is the one with the best F1 on events left out of the fit.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: -5.0258,
  threshold: 0.3258,
  weights: [
    2.964, // keyword
    0.906, // second keyword
    3.7199, // meaning
    0.6071, // order
    1.3712, // opening
    2.4689, // volume
    0.9328, // sequence
    1.0731, // nouns
    -2.6546, // shared
    -0.8405, // side
    3.5393, // brevity
    7.5476, // spelling
    -5.8866, // rivals
    3.0965, // mutual blame
    1.8369, // rival names
    -5.2749, // unlike kinds
    -0.708, // stress
    19.1664, // echo
  ],
};
