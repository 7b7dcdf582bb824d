import { compareTexts } from '../text/compare-texts.js';
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
const DETECTORS: readonly Detector[] = [contradiction, framing, omission, attribution, emphasis];

/** All findings, each once for all readouts it bears on, those first that a reader would care for most. */
export function detect(event: AlignedEvent, detectors: readonly Detector[] = DETECTORS): Discrepancy[] {
  const inquiry = inquire(event);
  const found = mergeDrafts(detectors.flatMap((detector) => detector.detect(inquiry)));
  return reconcile(found).sort((x, y) => y.score - x.score || compareTexts(x.id, y.id));
}

/** What a readout is found to tell in other words, it does not leave out: such readouts fall out of omissions of the topic. */
function reconcile(findings: readonly Discrepancy[]): Discrepancy[] {
  const retold = new Set(
    findings
      .filter(({ subtype }) => subtype === 'vagueness' || subtype === 'term')
      .flatMap(({ topic, evidence }) => evidence.map(({ readout }) => `${readout} ${topic}`)),
  );
  return findings.flatMap((finding): Discrepancy[] => {
    const { kind, topic, missingFrom, evidence } = finding;
    if (kind !== 'omission' || topic === undefined) return [finding];
    const missing = missingFrom.filter((readout) => !retold.has(`${readout} ${topic}`));
    if (missing.length === missingFrom.length) return [finding];
    const shown = evidence.filter(({ readout, role }) => role === 'names' || missing.includes(readout));
    return missing.length === 0 ? [] : [{ ...finding, missingFrom: missing, evidence: shown }];
  });
}
