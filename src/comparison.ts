import type { Cluster, Reason } from './alignment/alignment.js';
import type { Claim } from './claims/claim.js';
import type { Discrepancy } from './discrepancies/discrepancy.js';
import type { EventRecord } from './event/event.js';
import type { Profile } from './profiles/profile.js';
import type { Topic } from './topics/topic.js';

/** The options of `compare` with every default filled in. */
export interface Settings {
  /** Version of this package. */
  readonly version: string;
  /** Score at which two claims are linked, 0..1: 0 links everything that was laid against each other, 1 only what is certain. */
  readonly threshold: number;
}

/** Why a result is empty or a comparison is ill-posed; `code` says it for machines, renderers choose the words. */
export type Note = Reason;

/** The result of `compare`: plain data, safe for JSON. */
export interface Comparison {
  /** Version of this form; another number only where a field goes or changes its meaning. */
  readonly schemaVersion: 1;
  /** The event that was compared, as checked. */
  readonly event: EventRecord;
  /** What it was compared with. */
  readonly settings: Settings;
  /** All claims, in the order of the readouts and of their texts. */
  readonly claims: readonly Claim[];
  /** Points that readouts share, in the order in which they are first told; readouts count in the order of their ids. */
  readonly clusters: readonly Cluster[];
  /** The topics asked for, in that order; where none was, those found. */
  readonly topics: readonly Topic[];
  /** The findings, highest score first. */
  readonly discrepancies: readonly Discrepancy[];
  /** A profile of each readout, in the order of the readouts. */
  readonly profiles: readonly Profile[];
  /** What limits the comparison; empty where nothing does. */
  readonly notes: readonly Note[];
}
