/**
 * How likely two different words are aligned, by the evidence of `WORD_EVIDENCE`. Fitted 2026-11-24 by logistic regression
 * (ridge 1) on the 244580 pairs of different content words in the training part of MultiMWA-MTRef. On its development part:
 * best F1 0.375 on different words, where one word alone decides.
 */
export const WORD_AFFINITY: { readonly intercept: number; readonly weights: readonly number[] } = {
  intercept: -3.899,
  weights: [
    3.795, // synonym
    3.156, // derived
    3.445, // similar
    0.1341, // antonym
    2.267, // broader
    1.37, // sibling
    -0.333, // further step
    -0.176, // further sense
    4.382, // company
    -3.891, // close company
    18.2, // spelling
  ],
};
