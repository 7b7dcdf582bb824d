/**
 * How likely two different words are aligned, by the evidence of `WORD_EVIDENCE`. Fitted 2026-11-24 by logistic regression
 * (ridge 1) on the 253965 pairs of different content words in the training part of MultiMWA-MTRef. On its development part:
 * best F1 0.342 on different words, where one word alone decides.
 */
export const WORD_AFFINITY: { readonly intercept: number; readonly weights: readonly number[] } = {
  intercept: -3.7,
  weights: [
    3.63, // synonym
    3, // derived
    3.41, // similar
    0.342, // antonym
    2.18, // broader
    1.23, // sibling
    -0.385, // further step
    -0.177, // further sense
    4, // company
    -3.27, // close company
    16.8, // spelling
  ],
};
