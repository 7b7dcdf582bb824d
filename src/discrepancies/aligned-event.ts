import type { Alignment } from '../alignment/align.js';
import type { Cluster } from '../alignment/alignment.js';
import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { Views } from '../alignment/opposition/views.js';
import type { ReadClaim } from '../claims/claim.js';
import type { ReadReadout } from '../claims/read-event.js';
import type { Voices } from '../claims/voices.js';
import type { Topic } from '../topics/topic.js';

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
  /** Its claims opened up for comparison. */
  readonly views: Views;
  /** Score at which two claims were linked. */
  readonly threshold: number;
}
