import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { ReadClaim } from '../claims/claim.js';
import type { AlignedEvent } from './aligned-event.js';
import type { Evidence } from './discrepancy.js';
import { type FirmLink, firmLinks, linkFinder, openLinks } from './firm-links.js';
import { topicFinder } from './topic-of.js';

/** An event with what detectors share, worked out once. */
export interface Inquiry {
  readonly event: AlignedEvent;
  /** The links between claims that may differ. */
  readonly open: readonly ClusteredLink[];
  /** Those of them that are firm enough to compare words. */
  readonly links: readonly FirmLink[];
  /** The link between two claims that may differ, whichever is its first; undefined where they have none. */
  readonly linkBetween: (one: ReadClaim, other: ReadClaim) => ClusteredLink | undefined;
  /** The topic that quotes bear on; undefined where they show none. */
  readonly topicOf: (evidence: readonly Evidence[]) => string | undefined;
}

export function inquire(event: AlignedEvent): Inquiry {
  const texts = new Map(event.readouts.map(({ record }) => [record.id, record.text]));
  // Copies differ in nothing, even where a text contradicts itself.
  const open = openLinks(event.links.filter(({ a, b }) => texts.get(a.claim.readout) !== texts.get(b.claim.readout)));
  return { event, open, links: firmLinks(open), linkBetween: linkFinder(open), topicOf: topicFinder(event) };
}
