/**
 * Weights of `COVERAGE_FEATURES`, in their order, for each grade against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 2) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague' | 'omitted', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.5966,
    weights: [
      1.036, // named here
      4.4275, // akin here
      -4.3589, // named elsewhere
      0.6608, // named against elsewhere
      0.8666, // linked to where it is named
      0.8988, // linked to where it is best named
      -0.2577, // vague words in the linked statement
      0.0028, // meaning of the linked statement
    ],
  },
  vague: {
    intercept: -2.4516,
    weights: [
      -1.4533, // named here
      -0.4145, // akin here
      0.4506, // named elsewhere
      -0.5925, // named against elsewhere
      0.7677, // linked to where it is named
      -0.5819, // linked to where it is best named
      1.5685, // vague words in the linked statement
      0.2872, // meaning of the linked statement
    ],
  },
  omitted: {
    intercept: -0.111,
    weights: [
      -1.0608, // named here
      -3.4236, // akin here
      3.4852, // named elsewhere
      -0.1403, // named against elsewhere
      -1.3717, // linked to where it is named
      -0.1737, // linked to where it is best named
      -0.6579, // vague words in the linked statement
      0.0247, // meaning of the linked statement
    ],
  },
};
