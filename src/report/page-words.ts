/** How a claim stands to the other readouts, gravest first. */
export const STANDINGS = ['contradicted', 'reframed', 'matched', 'alone'] as const;
export type Standing = (typeof STANDINGS)[number];

/** The words that a page shows beside those of every report. `{name}` in a phrase is filled in. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly overview: string;
  readonly overviewHint: string;
  readonly standings: { readonly [S in Standing]: string };
  /** What each standing means, in a phrase. */
  readonly standingHints: { readonly [S in Standing]: string };
  readonly findings: string;
  readonly filters: string;
  readonly leastScore: string;
  readonly all: string;
  readonly withoutTopic: string;
  readonly showAll: string;
  /** `{shown}` and `{count}`. */
  readonly shownOf: string;
  readonly noneShown: string;
  readonly readouts: string;
  readonly chooseHint: string;
  readonly together: string;
  readonly previous: string;
  readonly next: string;
  readonly release: string;
  /** `{number}`. */
  readonly finding: string;
  readonly differing: string;
  readonly nearestMiss: string;
  readonly fromTheSource: string;
  /** `{count}`. */
  readonly claims: string;
  readonly noClaims: string;
  readonly nothingShared: string;
  readonly allAlike: string;
  readonly cite: string;
  /** `{title}`, `{sources}`, `{event}`, `{version}` and `{threshold}`. */
  readonly citation: string;
}
