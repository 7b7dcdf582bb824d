/**
 * Weights of `COVERAGE_FEATURES`, in their order: whether a readout names a topic, and, of those that do not, whether it tells
 * it in general terms. Fitted by `npm run train` (logistic regression, ridge 5) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.6841,
    weights: [
      1.4936, // named here
      3.5272, // akin here
      -4.118, // named elsewhere
      0.7483, // named against elsewhere
      1.2103, // linked to where it is named
      0.8059, // linked to where it is best named
      0.2534, // vague words in the linked statement
      -0.3382, // meaning of the linked statement
      -0.8592, // linked but not named
      0.7488, // detail answered here
      -0.4761, // detail answered elsewhere only
      1.8899, // words spread over the readout
      -0.1433, // only one other readout
      -0.0552, // readout leaves its list open
    ],
  },
  vague: {
    intercept: -2.7522,
    weights: [
      1.5145, // named here
      -0.2896, // akin here
      -0.1353, // named elsewhere
      0.353, // named against elsewhere
      1.1042, // linked to where it is named
      0.3801, // linked to where it is best named
      0.8204, // vague words in the linked statement
      1.1819, // meaning of the linked statement
      -0.9062, // linked but not named
      0.763, // detail answered here
      -0.1056, // detail answered elsewhere only
      -1.0957, // words spread over the readout
      0.8297, // only one other readout
      0.3907, // readout leaves its list open
    ],
  },
};
