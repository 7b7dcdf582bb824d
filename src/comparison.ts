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
  /** Score at which two claims are linked, 0..1. */
  readonly threshold: number;
}

/** Why a result is empty or a comparison is ill-posed; `code` says it for machines, renderers choose the words. */
export type Note = Reason;

/** The result of `compare`: plain data, safe for JSON. */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly event: EventRecord;
  readonly settings: Settings;
  readonly claims: readonly Claim[];
  readonly clusters: readonly Cluster[];
  readonly topics: readonly Topic[];
  readonly discrepancies: readonly Discrepancy[];
  readonly profiles: readonly Profile[];
  readonly notes: readonly Note[];
}
