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

export type Kind = keyof typeof SUBTYPES;
export type Subtype<K extends Kind = Kind> = (typeof SUBTYPES)[K][number];

/** An exact quote that proves one side of a finding. */
export interface Evidence {
  readonly readout: string;
  /** The claim quoted from. */
  readonly claim: string;
  readonly span: Span;
  readonly quote: string;
  /** What the quote shows: the detail itself, the other side's wording of it, or the closest thing found where it is missing. */
  readonly role: 'names' | 'differs' | 'nearest-miss';
}

/** A difference between readouts: plain data, whatever the texts say. */
export interface Discrepancy {
  /** Derived from what was found: the same finding has the same id in every run. */
  readonly id: string;
  readonly kind: Kind;
  readonly subtype: Subtype;
  /** Id of the cluster it was found in. */
  readonly cluster?: string;
  /** Label of the topic it bears on. */
  readonly topic?: string;
  /** The readouts that leave it out; empty for the other kinds. */
  readonly missingFrom: readonly string[];
  /** 0..1, how much a reader would care: 1 first in the report. Not a probability. */
  readonly score: number;
  readonly because: readonly Reason[];
  readonly evidence: readonly Evidence[];
}
