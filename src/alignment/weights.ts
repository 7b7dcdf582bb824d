/**
 * Weights of the signals, in the order of `SIGNALS`, and the score at which two statements are linked.
 * Fitted by `npm run train` (logistic regression, ridge 5) on 22 labelled events: 2019 pairs of statements,
 * 324 of them linked. The threshold is the one with the best F1 on events left out of the fit.
 */
export const LINK_MODEL: { readonly intercept: number; readonly threshold: number; readonly weights: readonly number[] } = {
  intercept: -5.5653,
  threshold: 0.3237,
  weights: [
    0.4077, // words
    2.8295, // keyword
    2.1646, // second keyword
    3.3698, // meaning
    0.796, // order
    1.1932, // opening
    -0.5635, // balance
    1.4373, // volume
    1.3333, // sequence
    1.8676, // nouns
    -2.5312, // shared
    -0.6646, // side
    3.452, // brevity
    12.213, // spelling
    -4.8153, // rivals
  ],
};
