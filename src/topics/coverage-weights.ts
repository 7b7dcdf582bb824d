/**
 * Weights of `COVERAGE_FEATURES`, in their order: whether a readout names a topic, and, of those that do not, whether it tells
 * it in general terms. Fitted by `npm run train` (logistic regression, ridge 5) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.7305,
    weights: [
      1.5339, // named here
      3.5669, // akin here
      -4.1514, // named elsewhere
      0.7665, // named against elsewhere
      1.2852, // linked to where it is named
      0.603, // linked to where it is best named
      0.1188, // vague words in the linked statement
      -0.2182, // meaning of the linked statement
      -0.5683, // linked but not named
      0.7437, // detail answered here
      -0.5258, // detail answered elsewhere only
      1.7863, // words spread over the readout
      -0.1025, // only one other readout
      -0.0303, // readout leaves its list open
    ],
  },
  vague: {
    intercept: -2.8161,
    weights: [
      1.5484, // named here
      -0.2525, // akin here
      -0.1983, // named elsewhere
      0.3512, // named against elsewhere
      0.9995, // linked to where it is named
      0.6087, // linked to where it is best named
      0.5189, // vague words in the linked statement
      1.2953, // meaning of the linked statement
      -0.6824, // linked but not named
      0.7207, // detail answered here
      -0.1476, // detail answered elsewhere only
      -1.2344, // words spread over the readout
      0.8492, // only one other readout
      0.4536, // readout leaves its list open
    ],
  },
};
