import type { AlignedEvent } from './aligned-event.js';
import type { Evidence } from './discrepancy.js';
import { type FirmLink, firmLinks } from './firm-links.js';
import { topicFinder } from './topic-of.js';

/** An event with what detectors share, worked out once. */
export interface Inquiry {
  readonly event: AlignedEvent;
  readonly links: readonly FirmLink[];
  /** The topic that quotes bear on; undefined where they show none. */
  readonly topicOf: (evidence: readonly Evidence[]) => string | undefined;
}

export function inquire(event: AlignedEvent): Inquiry {
  return { event, links: firmLinks(event.links), topicOf: topicFinder(event) };
}
