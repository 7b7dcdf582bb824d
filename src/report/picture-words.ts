/** What only pictures say. */
export interface PictureWords {
  /** Title of the picture of claims that meet. */
  readonly alignment: string;
  /** How many claims a readout makes: `{count}`. */
  readonly claims: string;
  /** What the numbers in the lanes are. */
  readonly claimNumbers: string;
  /** Beside claims that meet others in another order. */
  readonly crosses: string;
  /** Head of the column of ranks. */
  readonly rank: string;
  /** Why a picture of topics is empty: there is none. */
  readonly noTopics: string;
  /** Why the picture of the order of topics is empty: no readout names one. */
  readonly noRanks: string;
  /** Why the picture of claims that meet is empty. */
  readonly noneMeet: string;
}
