/** How a claim stands to the other readouts, gravest first. */
export const STANDINGS = ['contradicted', 'reframed', 'matched', 'alone'] as const;
/**
 * How a claim stands to the other readouts: `contradicted`, one says what cannot hold beside it; `reframed`, one puts it in other
 * terms; `matched`, one says it too; `alone`, none does.
 */
export type Standing = (typeof STANDINGS)[number];

/** The words that a page shows beside those of every report. `{name}` in a phrase is filled in. */
export interface PageWords {
  /** The link that leads past the head of the page. */
  readonly skip: string;
  /** Name of the list of sections. */
  readonly contents: string;
  /** Title of the strips. */
  readonly overview: string;
  /** What the strips show. */
  readonly overviewHint: string;
  /** Names of the standings. */
  readonly standings: Readonly<Record<Standing, string>>;
  /** What each standing means, in a phrase. */
  readonly standingHints: Readonly<Record<Standing, string>>;
  /** Title of the findings. */
  readonly findings: string;
  /** Name of the group of filters. */
  readonly filters: string;
  /** Before the filter by score. */
  readonly leastScore: string;
  /** The choice that filters nothing. */
  readonly all: string;
  /** The choice of findings that bear on no topic. */
  readonly withoutTopic: string;
  /** The button that clears the filters. */
  readonly showAll: string;
  /** How many findings pass the filters: `{shown}` and `{count}`. */
  readonly shownOf: string;
  /** Where no finding passes the filters. */
  readonly noneShown: string;
  /** Title of the texts side by side. */
  readonly readouts: string;
  /** How to use the texts side by side. */
  readonly chooseHint: string;
  /** The box that ties the columns together. */
  readonly together: string;
  /** The button that goes to the finding before. */
  readonly previous: string;
  /** The button that goes to the finding after. */
  readonly next: string;
  /** The button that lets go of the chosen finding. */
  readonly release: string;
  /** A finding by its number: `{number}`. */
  readonly finding: string;
  /** What the underlining in the quotes of a framing means. */
  readonly differing: string;
  /** Over a column that lacks the chosen detail, where the nearest miss is marked. */
  readonly nearestMiss: string;
  /** The link to where a text was published. */
  readonly fromTheSource: string;
  /** How many claims a readout makes: `{count}`. */
  readonly claims: string;
  /** Why there is no finding: no claim. */
  readonly noClaims: string;
  /** Why there is no finding: no claims meet. */
  readonly nothingShared: string;
  /** Why there is no finding: what is shared is told alike. */
  readonly allAlike: string;
  /** Before the citation. */
  readonly cite: string;
  /** How to cite the run: `{title}`, `{sources}`, `{event}`, `{version}` and `{threshold}`. */
  readonly citation: string;
}
