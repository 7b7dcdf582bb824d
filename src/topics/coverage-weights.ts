/**
 * Weights of `COVERAGE_FEATURES`, in their order, for each grade against the rest.
 * Fitted by `npm run train` (logistic regression, ridge 2) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague' | 'omitted', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.5887,
    weights: [
      0.7874, // named here
      4.3198, // akin here
      -4.371, // named elsewhere
      0.3296, // named against elsewhere
      0.8034, // linked to where it is named
      1.8872, // linked to where it is best named
      -0.0937, // vague words in the linked statement
      -0.2911, // meaning of the linked statement
      -0.4578, // linked but not named
      1.7872, // detail answered here
      -2.4148, // detail answered elsewhere only
      0.9491, // words spread over the readout
    ],
  },
  vague: {
    intercept: -1.9706,
    weights: [
      -0.4606, // named here
      -0.7121, // akin here
      -0.3652, // named elsewhere
      0.1684, // named against elsewhere
      0.7631, // linked to where it is named
      -0.8656, // linked to where it is best named
      0.6932, // vague words in the linked statement
      0.5786, // meaning of the linked statement
      1.1492, // linked but not named
      -1.0014, // detail answered here
      -0.0435, // detail answered elsewhere only
      -2.5015, // words spread over the readout
    ],
  },
  omitted: {
    intercept: -0.6342,
    weights: [
      -1.7054, // named here
      -2.9808, // akin here
      4.0867, // named elsewhere
      0.198, // named against elsewhere
      -1.6346, // linked to where it is named
      -0.6254, // linked to where it is best named
      -0.2096, // vague words in the linked statement
      -0.0475, // meaning of the linked statement
      -0.0208, // linked but not named
      -1.4047, // detail answered here
      2.2541, // detail answered elsewhere only
      0.0161, // words spread over the readout
    ],
  },
};
