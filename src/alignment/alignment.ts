import type { Claim } from '../claims/claim.js';
import type { Pair } from './pair.js';

/** How two claims on one point stand to each other, gravest last. */
export const RELATIONS = ['agree', 'partial', 'framing', 'contradiction'] as const;
/**
 * How two claims on one point stand to each other: `agree`, they say the same; `partial`, one says more; `framing`, they say it in
 * other words; `contradiction`, they cannot both hold.
 */
export type Relation = (typeof RELATIONS)[number];

/** A machine-readable reason: a code, and what it was found in. Renderers choose the words. */
export interface Reason {
  /** Such as `signal`, `quantity-differs`, `unit-equivalent`, `broader-term`. */
  readonly code: string;
  readonly [detail: string]: string | number | boolean | undefined;
}

/** Two claims of different readouts that speak to the same point. */
export interface Link {
  /** Id of one claim; that of the readout whose id comes first. */
  readonly a: string;
  /** Id of the other claim. */
  readonly b: string;
  /** How the two stand to each other. */
  readonly relation: Relation;
  /** 0..1; 0 nothing in common, 1 certain. */
  readonly score: number;
  /** Why they are linked and related so: oppositions and what excuses them, or the signals that raised the score most. */
  readonly because: readonly Reason[];
}

/** Claims of two or more readouts that speak to the same point. Every pair of them from different readouts is a link. */
export interface Cluster {
  /** `cluster:` and the ids of its claims, joined by `+`. */
  readonly id: string;
  /** Ids of its claims, two or more, in the order of their readouts' ids and texts. */
  readonly claims: readonly Claim['id'][];
  /** The gravest relation among the links. */
  readonly relation: Relation;
  /** 0..1, the mean score of the links. */
  readonly score: number;
  /** The reasons of its gravest link. */
  readonly because: readonly Reason[];
  /** Every two of its claims that stand in different readouts, one or more. */
  readonly links: readonly Link[];
}

/**
 * One kind of evidence that two statements speak to the same point. To add one: a file under `signals/` that exports such
 * a value, and an entry in the list of `signals.ts`; the weights are then fitted anew by `npm run train`.
 */
export interface Signal {
  readonly name: string;
  /** 0..1, symmetric; 0 means no evidence of this kind. */
  measure(pair: Pair): number;
}
