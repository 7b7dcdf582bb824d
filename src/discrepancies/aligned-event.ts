import type { Alignment } from '../alignment/align.js';
import type { Cluster } from '../alignment/alignment.js';
import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { ReadClaim } from '../claims/claim.js';
import type { ReadReadout } from '../claims/read-event.js';
import type { Voices } from '../claims/voices.js';
import type { Topic } from '../topics/topic.js';
import type { Discrepancy, Evidence, Kind } from './discrepancy.js';

/** All that detectors look at: the readouts, how their claims are aligned, and how they cover the topics. */
export interface AlignedEvent {
  readonly readouts: readonly ReadReadout[];
  /** By claim id. */
  readonly claims: ReadonlyMap<string, ReadClaim>;
  readonly alignment: Alignment;
  readonly clusters: readonly Cluster[];
  readonly links: readonly ClusteredLink[];
  readonly topics: readonly Topic[];
  readonly voices: Voices;
  /** How much each claim says that is rare within the event, by claim id; 0 and up. */
  readonly weights: ReadonlyMap<string, number>;
  /** Score at which two claims were linked. */
  readonly threshold: number;
}

/** A finding before it gets its id and its place. */
export type Draft = Omit<Discrepancy, 'id'>;

/** How one kind of discrepancy is found. To add a kind: one file that exports such a value, and one entry in `detect.ts`. */
export interface Detector {
  readonly kind: Kind;
  detect(event: AlignedEvent): Draft[];
}

/** The whole claim as evidence. */
export function claimEvidence({ claim }: ReadClaim, role: Evidence['role']): Evidence {
  return { readout: claim.readout, claim: claim.id, span: claim.span, quote: claim.quote, role };
}

/** Tokens `first` to `last` of a claim, both inclusive, as evidence. */
export function wordsEvidence({ claim, tokens }: ReadClaim, first: number, last: number, role: Evidence['role']): Evidence {
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  const quote = claim.quote.slice(span.start - claim.span.start, span.end - claim.span.start);
  return { readout: claim.readout, claim: claim.id, span, quote, role };
}
