import type { Claim } from '../claims/claim.js';
import type { Pair } from './pair.js';

/** How two claims on one point stand to each other, gravest last. */
export const RELATIONS = ['agree', 'partial', 'framing', 'contradiction'] as const;
export type Relation = (typeof RELATIONS)[number];

/** A machine-readable reason: a code, and what it was found in. Renderers choose the words. */
export interface Reason {
  /** Such as `signal`, `quantity-differs`, `unit-equivalent`, `broader-term`. */
  readonly code: string;
  readonly [detail: string]: string | number | boolean | undefined;
}

/** Two claims of different readouts that speak to the same point. */
export interface Link {
  /** Claim ids, in the order of the readouts. */
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** 0..1; 0 nothing in common, 1 certain. */
  readonly score: number;
  readonly because: readonly Reason[];
}

/** Claims of two or more readouts that speak to the same point. Every pair of them from different readouts is a link. */
export interface Cluster {
  readonly id: string;
  readonly claims: readonly Claim['id'][];
  /** The gravest relation among the links. */
  readonly relation: Relation;
  /** 0..1, the mean score of the links. */
  readonly score: number;
  readonly because: readonly Reason[];
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
