/**
 * Weights of `COVERAGE_FEATURES`, in their order, for each grade against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 2) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague' | 'omitted', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.3065,
    weights: [
      0.3325, // named here
      4.2885, // akin here
      -4.6283, // named elsewhere
      0.6435, // named against elsewhere
      1.2169, // linked to where it is named
      1.4998, // linked to where it is best named
      -0.1523, // vague words in the linked statement
      -0.5029, // meaning of the linked statement
      -0.3154, // linked but not named
      1.551, // detail answered here
      -2.6008, // detail answered elsewhere only
      1.4884, // words spread over the readout
    ],
  },
  vague: {
    intercept: -2.0053,
    weights: [
      -0.4836, // named here
      -0.7734, // akin here
      -0.2267, // named elsewhere
      0.0766, // named against elsewhere
      0.949, // linked to where it is named
      -1.2158, // linked to where it is best named
      1.2037, // vague words in the linked statement
      0.3579, // meaning of the linked statement
      0.9431, // linked but not named
      -0.715, // detail answered here
      0.0339, // detail answered elsewhere only
      -2.4884, // words spread over the readout
    ],
  },
  omitted: {
    intercept: -0.8426,
    weights: [
      -1.1553, // named here
      -3.045, // akin here
      4.248, // named elsewhere
      -0.118, // named against elsewhere
      -2.1939, // linked to where it is named
      -0.0689, // linked to where it is best named
      -0.4118, // vague words in the linked statement
      0.299, // meaning of the linked statement
      0.0369, // linked but not named
      -1.2152, // detail answered here
      2.4036, // detail answered elsewhere only
      -0.4456, // words spread over the readout
    ],
  },
};
