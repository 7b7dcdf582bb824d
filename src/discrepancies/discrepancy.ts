import type { Reason } from '../alignment/alignment.js';
import type { Span } from '../text/span.js';

/** The kinds of finding and their subtypes. */
export const SUBTYPES = {
  omission: ['absent', 'vague'],
  framing: ['term', 'vagueness', 'strength', 'evaluation', 'agency', 'scope'],
  contradiction: ['quantity', 'time', 'polarity', 'role', 'initiator', 'exclusive', 'existence'],
  attribution: ['speaker', 'joint-or-single', 'impersonal', 'words-in-mouth'],
  emphasis: ['order', 'share'],
} as const;

/** The kind of a finding; each has a page in the documentation. */
export type Kind = keyof typeof SUBTYPES;
/** The subtypes of a kind, or of all kinds. */
export type Subtype<K extends Kind = Kind> = (typeof SUBTYPES)[K][number];

/** An exact quote that proves one side of a finding. */
export interface Evidence {
  /** Id of the readout quoted from. */
  readonly readout: string;
  /** Id of the claim quoted from. */
  readonly claim: string;
  /** Where the quote stands in the readout's text. */
  readonly span: Span;
  /** Exactly `text.slice(span.start, span.end)`. */
  readonly quote: string;
  /** What the quote shows: `names`, the detail itself; `differs`, the other side's wording of it; `nearest-miss`, the closest thing found where it is missing. */
  readonly role: 'names' | 'differs' | 'nearest-miss';
}

/** A difference between readouts: plain data, whatever the texts say. */
export interface Discrepancy {
  /** Derived from what was found: the same finding has the same id in every run. */
  readonly id: string;
  /** What sort of difference it is. */
  readonly kind: Kind;
  /** Which difference of its kind. */
  readonly subtype: Subtype;
  /** Id of the cluster it was found in; absent where it rests on no cluster. */
  readonly cluster?: string;
  /** Label of the topic it bears on; absent where it bears on none. */
  readonly topic?: string;
  /** Ids of the readouts that leave it out; empty for the other kinds. */
  readonly missingFrom: readonly string[];
  /** 0..1, how much a reader would care: 0 hardly, 1 first in the report. Not a probability. */
  readonly score: number;
  /** What was found, and what was weighed against it. */
  readonly because: readonly Reason[];
  /** The quotes that prove it, one or more. */
  readonly evidence: readonly Evidence[];
}
