/**
 * Weights of `COVERAGE_FEATURES`, in their order, for each grade against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 2) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague' | 'omitted', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.4233,
    weights: [
      0.5117, // named here
      4.2473, // akin here
      -4.2485, // named elsewhere
      0.5558, // named against elsewhere
      0.89, // linked to where it is named
      1.2888, // linked to where it is best named
      -0.377, // vague words in the linked statement
      0.0403, // meaning of the linked statement
      -0.4151, // linked but not named
      1.5008, // detail answered here
      -2.6028, // detail answered elsewhere only
      1.3938, // words spread over the readout
    ],
  },
  vague: {
    intercept: -2.0239,
    weights: [
      -0.4995, // named here
      -0.5737, // akin here
      -0.0599, // named elsewhere
      0.016, // named against elsewhere
      0.914, // linked to where it is named
      -1.2522, // linked to where it is best named
      1.037, // vague words in the linked statement
      0.8641, // meaning of the linked statement
      0.5773, // linked but not named
      -0.7431, // detail answered here
      0.0943, // detail answered elsewhere only
      -3.017, // words spread over the readout
    ],
  },
  omitted: {
    intercept: -0.7277,
    weights: [
      -1.301, // named here
      -3.0127, // akin here
      3.8458, // named elsewhere
      -0.0311, // named against elsewhere
      -1.7547, // linked to where it is named
      -0.0494, // linked to where it is best named
      -0.2097, // vague words in the linked statement
      -0.2558, // meaning of the linked statement
      0.3353, // linked but not named
      -1.178, // detail answered here
      2.3632, // detail answered elsewhere only
      -0.2838, // words spread over the readout
    ],
  },
};
