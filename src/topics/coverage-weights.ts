/**
 * Weights of `COVERAGE_FEATURES`, in their order: whether a readout names a topic, and, of those that do not, whether it tells
 * it in general terms. Fitted by `npm run train` (logistic regression, ridge 5) on 622 grades of 22 labelled events.
 */
export const COVERAGE_MODEL: Readonly<
  Record<'named' | 'vague', { readonly intercept: number; readonly weights: readonly number[] }>
> = {
  named: {
    intercept: -0.8477,
    weights: [
      1.9442, // named here
      3.0172, // akin here
      -4.1252, // named elsewhere
      1.0461, // named against elsewhere
      1.1844, // linked to where it is named
      0.6325, // linked to where it is best named
      0.0493, // vague words in the linked statement
      0.1148, // meaning of the linked statement
      -0.5927, // linked but not named
      0.7701, // detail answered here
      -0.3517, // detail answered elsewhere only
      1.6962, // words spread over the readout
      0.0837, // only one other readout
      -0.0158, // readout leaves its list open
    ],
  },
  vague: {
    intercept: -2.4197,
    weights: [
      2.6765, // named here
      -0.9009, // akin here
      -0.632, // named elsewhere
      0.9844, // named against elsewhere
      0.7094, // linked to where it is named
      0.899, // linked to where it is best named
      0.419, // vague words in the linked statement
      1.0188, // meaning of the linked statement
      -0.4441, // linked but not named
      0.1439, // detail answered here
      -0.1405, // detail answered elsewhere only
      -2.5554, // words spread over the readout
      0.9063, // only one other readout
      0.466, // readout leaves its list open
    ],
  },
};
