/**
 * Weights of `COVERAGE_FEATURES`, in their order, for each grade against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 2) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague' | 'omitted', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.2934,
    weights: [
      0.3503, // named here
      4.2667, // akin here
      -4.6048, // named elsewhere
      0.6717, // named against elsewhere
      0.8963, // linked to where it is named
      1.6551, // linked to where it is best named
      -0.1285, // vague words in the linked statement
      -0.2473, // meaning of the linked statement
      -0.2836, // linked but not named
      1.5251, // detail answered here
      -2.6411, // detail answered elsewhere only
      1.3847, // words spread over the readout
    ],
  },
  vague: {
    intercept: -1.9991,
    weights: [
      -0.472, // named here
      -0.7675, // akin here
      -0.285, // named elsewhere
      0.0703, // named against elsewhere
      0.7902, // linked to where it is named
      -1.2777, // linked to where it is best named
      1.3562, // vague words in the linked statement
      0.8389, // meaning of the linked statement
      1.0779, // linked but not named
      -0.7272, // detail answered here
      -0.0221, // detail answered elsewhere only
      -2.5813, // words spread over the readout
    ],
  },
  omitted: {
    intercept: -0.8433,
    weights: [
      -1.1895, // named here
      -3.0295, // akin here
      4.2727, // named elsewhere
      -0.1452, // named against elsewhere
      -1.8353, // linked to where it is named
      -0.2046, // linked to where it is best named
      -0.5602, // vague words in the linked statement
      -0.1095, // meaning of the linked statement
      -0.0761, // linked but not named
      -1.1876, // detail answered here
      2.4429, // detail answered elsewhere only
      -0.339, // words spread over the readout
    ],
  },
};
