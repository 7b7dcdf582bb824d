/** How far a readout covers a topic. `not-comparable` where the text cannot be read well enough to call it left out. */
export const GRADES = ['named', 'vague', 'omitted', 'not-comparable'] as const;
/**
 * How far a readout covers a topic: `named`, it says it; `vague`, only in general terms; `omitted`, not found; `not-comparable`, its
 * text cannot be read well enough to call it left out.
 */
export type Grade = (typeof GRADES)[number];

/** How one readout covers a topic, and what shows it. */
export interface Coverage {
  /** How far it goes. */
  readonly grade: Grade;
  /** Ids of the claims that show the grade, those that show it best first; for `omitted` the nearest miss, if any. */
  readonly claims: readonly string[];
  /** The words, as written, that show it. */
  readonly terms: readonly string[];
}

/** A detail that is graded in each readout. */
export interface Topic {
  /** As it was asked for, or as a text names it. */
  readonly label: string;
  /** Whether it was asked for; otherwise it was found. */
  readonly given: boolean;
  /** How each readout covers it, by the readout's id. */
  readonly coverage: { readonly [readout: string]: Coverage };
}
