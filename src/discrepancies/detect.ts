import type { AlignedEvent } from './aligned-event.js';
import { attribution } from './attribution.js';
import { contradiction } from './contradiction.js';
import type { Detector } from './detector.js';
import type { Discrepancy } from './discrepancy.js';
import { emphasis } from './emphasis.js';
import { framing } from './framing.js';
import { inquire } from './inquiry.js';
import { mergeDrafts } from './merge.js';
import { omission } from './omission.js';

/** The default list; the order is that of findings with equal scores. */
export const DETECTORS: readonly Detector[] = [contradiction, framing, omission, attribution, emphasis];

/** All findings, each once for all readouts it bears on, those first that a reader would care for most. */
export function detect(event: AlignedEvent, detectors: readonly Detector[] = DETECTORS): Discrepancy[] {
  const inquiry = inquire(event);
  return mergeDrafts(detectors.flatMap((detector) => detector.detect(inquiry))).sort(
    (x, y) => y.score - x.score || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0),
  );
}
