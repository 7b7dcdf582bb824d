import { round } from '../text/round.js';
import type { AlignedEvent, Detector, Draft } from './aligned-event.js';
import { attribution } from './attribution.js';
import { contradiction } from './contradiction.js';
import type { Discrepancy } from './discrepancy.js';
import { emphasis } from './emphasis.js';
import { framing } from './framing.js';
import { omission } from './omission.js';

/** The default list; the order is that of findings with equal scores. */
export const DETECTORS: readonly Detector[] = [contradiction, framing, omission, attribution, emphasis];

/**
 * All findings, those first that a reader would care for most. Of findings of one subtype that quote the same claims only
 * the first is kept.
 */
export function detect(event: AlignedEvent, detectors: readonly Detector[] = DETECTORS): Discrepancy[] {
  const found = new Map<string, Discrepancy>();
  for (const draft of detectors.flatMap((detector) => detector.detect(event))) {
    const id = idOf(draft);
    const known = found.get(id);
    const score = round(draft.score);
    if (known === undefined || score > known.score) found.set(id, { id, ...draft, score });
  }
  return [...found.values()].sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
}

function idOf({ kind, subtype, topic, evidence }: Draft): string {
  const quoted = [...new Set(evidence.filter(({ role }) => role !== 'nearest-miss').map(({ claim }) => claim))].sort();
  return `${kind}/${subtype}:${kind === 'omission' && topic !== undefined ? topic : quoted.join('+')}`;
}
