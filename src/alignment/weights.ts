/**
 * Weights of the signals, in the order of `SIGNALS`, and the score at which two statements are linked.
 * Fitted by `npm run train` (logistic regression, ridge 5) on 22 labelled events: 2027 pairs of statements,
 * 326 of them linked. The threshold is the one with the best F1 on events left out of the fit.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: -5.6975,
  threshold: 0.3089,
  weights: [
    -0.0692, // words
    2.9087, // keyword
    2.0949, // second keyword
    3.6881, // meaning
    0.7725, // order
    1.2546, // opening
    -0.47, // balance
    1.2961, // volume
    1.2478, // sequence
    1.5871, // nouns
    -2.135, // shared
    -0.5944, // side
    3.4566, // brevity
    12.1796, // spelling
    -4.3448, // rivals
  ],
};
