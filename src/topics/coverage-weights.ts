/**
 * Weights of `COVERAGE_FEATURES`, in their order, for each grade against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 2) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague' | 'omitted', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.4071,
    weights: [
      0.4841, // named here
      4.2043, // akin here
      -4.2736, // named elsewhere
      0.5547, // named against elsewhere
      0.9082, // linked to where it is named
      1.3007, // linked to where it is best named
      -0.0613, // vague words in the linked statement
      -0.0462, // meaning of the linked statement
      -0.4724, // linked but not named
      1.4916, // detail answered here
      -2.5429, // detail answered elsewhere only
      1.4701, // words spread over the readout
    ],
  },
  vague: {
    intercept: -2.0565,
    weights: [
      -0.4955, // named here
      -0.544, // akin here
      -0.0356, // named elsewhere
      0.0103, // named against elsewhere
      0.709, // linked to where it is named
      -1.0946, // linked to where it is best named
      0.9939, // vague words in the linked statement
      0.9362, // meaning of the linked statement
      0.6618, // linked but not named
      -0.7395, // detail answered here
      0.0734, // detail answered elsewhere only
      -2.9827, // words spread over the readout
    ],
  },
  omitted: {
    intercept: -0.7361,
    weights: [
      -1.2674, // named here
      -2.9884, // akin here
      3.8627, // named elsewhere
      -0.025, // named against elsewhere
      -1.7047, // linked to where it is named
      -0.1478, // linked to where it is best named
      -0.4819, // vague words in the linked statement
      -0.2026, // meaning of the linked statement
      0.4082, // linked but not named
      -1.1711, // detail answered here
      2.3393, // detail answered elsewhere only
      -0.3521, // words spread over the readout
    ],
  },
};
