/** How far a readout covers a topic. `not-comparable` where the text cannot be read well enough to call it left out. */
export const GRADES = ['named', 'vague', 'omitted', 'not-comparable'] as const;
export type Grade = (typeof GRADES)[number];

export interface Coverage {
  readonly grade: Grade;
  /** Ids of the claims that show the grade; for `omitted` the nearest miss, if any. */
  readonly claims: readonly string[];
  /** The words, as written, that show it. */
  readonly terms: readonly string[];
}

export interface Topic {
  readonly label: string;
  /** Asked for by the user, or found by us. */
  readonly given: boolean;
  /** By readout id. */
  readonly coverage: { readonly [readout: string]: Coverage };
}
