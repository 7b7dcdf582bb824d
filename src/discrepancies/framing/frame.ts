import type { Reason } from '../../alignment/alignment.js';
import type { AlignedEvent } from '../aligned-event.js';
import type { Evidence, Subtype } from '../discrepancy.js';
import type { FirmLink } from '../firm-links.js';

/** A difference of wording inside a linked pair of claims. */
export interface Frame {
  readonly subtype: Subtype<'framing'>;
  /** How telling it is by itself, 0..1. */
  readonly weight: number;
  readonly because: readonly Reason[];
  readonly evidence: readonly Evidence[];
  /** What tells it apart from another of its subtype in the same claims. */
  readonly about?: string;
  /** Of proofs with a quote in common the one that fits best is shown; 0..1, 0 when left out. */
  readonly fit?: number;
}

/** How one subtype of framing is found. */
export type FrameFinder = (link: FirmLink, event: AlignedEvent) => Frame[];
