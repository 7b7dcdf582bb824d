/**
 * Weights of the signals, in the order of `SIGNALS`, and the score at which two statements are linked.
 * Fitted by `npm run train` (logistic regression, ridge 5) on 22 labelled events: 1992 pairs of statements,
 * 324 of them linked. The threshold is the one with the best F1 on events left out of the fit.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: -4.123,
  threshold: 0.2285,
  weights: [
    3.0827, // words
    -1.6318, // kin
    4.0565, // keyword
    2.797, // second keyword
    3.9612, // meaning
    0.8468, // order
    1.5587, // opening
    -0.5112, // balance
    2.2654, // volume
    -3.5126, // extent
    1.4807, // once
    1.5428, // sequence
    2.3137, // nouns
    -2.7721, // shared
    1.862, // akin
    -1.8995, // repeated
    -0.809, // side
    3.0229, // brevity
  ],
};
