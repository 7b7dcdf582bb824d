/**
 * How likely two different words are aligned, by the evidence of `COMPANY_EVIDENCE`. Fitted 2026-11-24 by logistic regression
 * (ridge 1) on the 253197 pairs of different content words in the training part of MultiMWA-MTRef. On its development part:
 * best F1 0.343 on different words, where one word alone decides.
 */
export const COMPANY_AFFINITY: { readonly intercept: number; readonly weights: readonly number[] } = {
  intercept: -3.71,
  weights: [
    3.63, // synonym
    2.99, // derived
    3.4, // similar
    0.322, // antonym
    2.15, // broader
    1.22, // sibling
    -0.379, // further step
    -0.17, // further sense
    16.8, // spelling
    4.06, // company
    -3.3, // close company
  ],
};
