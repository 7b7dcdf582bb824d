/** Nouns whose number is a label and counts nothing: "Article 5", "Resolution 2231". By hand, from legal and military use. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'article articles section chapter paragraph page resolution rule title act clause appendix annex ' + // parts of texts
    'flight route highway gate terminal room line unit model version type series channel ' + // things made in series
    'number no no. nos. case round phase stage level category grade group day week part volume episode season'
  ) // ranks
    .split(' '),
);

/** Words for harm that a number stands before with no noun between, people being meant: "30 killed". */
export const HARMED: ReadonlySet<string> = new Set(
  'killed dead wounded injured hurt missing arrested detained displaced evacuated rescued'.split(' '),
);
