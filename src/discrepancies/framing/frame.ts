import type { ClusteredLink } from '../../alignment/form-clusters.js';
import type { Reason } from '../../alignment/alignment.js';
import type { Evidence, Subtype } from '../discrepancy.js';

/** A difference of wording inside a linked pair of claims. */
export interface Frame {
  readonly subtype: Subtype<'framing'>;
  /** How telling it is by itself, 0..1. */
  readonly weight: number;
  readonly because: readonly Reason[];
  readonly evidence: readonly Evidence[];
}

/** How one subtype of framing is found. */
export type FrameFinder = (link: ClusteredLink) => Frame[];
