import type { Discrepancy, Kind } from './discrepancy.js';
import type { Inquiry } from './inquiry.js';

/** A finding before it gets its id and its place. */
export interface Draft extends Omit<Discrepancy, 'id'> {
  /** What tells two findings of one subtype in one cluster apart, where they are not one: the thing that terms name. */
  readonly about?: string;
  /** Of drafts that become one finding the one that fits best is shown; 0..1, 0 when left out. */
  readonly fit?: number;
}

/** How one kind of discrepancy is found. To add a kind: one file that exports such a value, and one entry in `detect.ts`. */
export interface Detector {
  readonly kind: Kind;
  detect(inquiry: Inquiry): Draft[];
}
