/** What only pictures say. */
export interface PictureWords {
  /** Title of the picture of claims that meet. */
  readonly alignment: string;
  /** `{count}`. */
  readonly claims: string;
  /** What the numbers in the lanes are. */
  readonly claimNumbers: string;
  /** Beside claims that meet others in another order. */
  readonly crosses: string;
  /** Head of the column of ranks. */
  readonly rank: string;
  /** Why a picture is empty. */
  readonly noTopics: string;
  readonly noRanks: string;
  readonly noneMeet: string;
}
