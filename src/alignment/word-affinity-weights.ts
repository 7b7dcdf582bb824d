/**
 * How likely two different words are aligned, by the evidence of `WORD_EVIDENCE`. Fitted 2026-11-24 by logistic regression
 * (ridge 1) on the 253197 pairs of different content words in the training part of MultiMWA-MTRef. On its development part:
 * best F1 0.329 on different words, where one word alone decides.
 */
export const WORD_AFFINITY: { readonly intercept: number; readonly weights: readonly number[] } = {
  intercept: -3.25,
  weights: [
    4.47, // synonym
    4.02, // derived
    4.3, // similar
    1.45, // antonym
    2.87, // broader
    1.79, // sibling
    -0.609, // further step
    -0.245, // further sense
    17.2, // spelling
  ],
};
