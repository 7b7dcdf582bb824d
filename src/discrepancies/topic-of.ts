import type { AlignedEvent } from './aligned-event.js';
import type { Evidence } from './discrepancy.js';

/** The topic that most of the quoted claims show; of equal ones the first. Undefined where none does. */
export function topicOf({ topics }: AlignedEvent, evidence: readonly Evidence[]): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { label, coverage } of topics) {
    let shown = 0;
    for (const { readout, claim } of evidence) {
      const own = Object.hasOwn(coverage, readout) ? coverage[readout]! : undefined;
      if (own !== undefined && own.grade !== 'omitted' && own.claims.includes(claim)) shown += own.grade === 'named' ? 1 : 0.9;
    }
    if (shown > most) [best, most] = [label, shown];
  }
  return best;
}
