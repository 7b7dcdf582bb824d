/**
 * Weights of `COVERAGE_FEATURES`, in their order, for each grade against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 2) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague' | 'omitted', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.3974,
    weights: [
      0.4657, // named here
      4.2078, // akin here
      -4.2978, // named elsewhere
      0.574, // named against elsewhere
      0.9173, // linked to where it is named
      1.3202, // linked to where it is best named
      -0.2815, // vague words in the linked statement
      -0.0913, // meaning of the linked statement
      -0.3857, // linked but not named
      1.4709, // detail answered here
      -2.5947, // detail answered elsewhere only
      1.4939, // words spread over the readout
    ],
  },
  vague: {
    intercept: -2.0436,
    weights: [
      -0.4853, // named here
      -0.5499, // akin here
      -0.0822, // named elsewhere
      -0.0123, // named against elsewhere
      0.4889, // linked to where it is named
      -1.1452, // linked to where it is best named
      1.2426, // vague words in the linked statement
      1.3563, // meaning of the linked statement
      0.6986, // linked but not named
      -0.7471, // detail answered here
      0.0959, // detail answered elsewhere only
      -3.067, // words spread over the readout
    ],
  },
  omitted: {
    intercept: -0.7267,
    weights: [
      -1.2672, // named here
      -3.0128, // akin here
      3.8815, // named elsewhere
      -0.0241, // named against elsewhere
      -1.5259, // linked to where it is named
      -0.1861, // linked to where it is best named
      -0.4028, // vague words in the linked statement
      -0.4147, // meaning of the linked statement
      0.2931, // linked but not named
      -1.1567, // detail answered here
      2.364, // detail answered elsewhere only
      -0.3438, // words spread over the readout
    ],
  },
};
