import { compare } from '../../src/compare.js';
import type { Discrepancy, Kind, Subtype } from '../../src/discrepancies/discrepancy.js';
import type { EventRecord } from '../../src/event/event.js';

/** An event with a readout for each text, each the voice of a party of its own. */
export function eventOf(texts: Readonly<Record<string, string>>, more: Partial<EventRecord> = {}): EventRecord {
  return {
    id: 'event',
    ...more,
    readouts: Object.entries(texts).map(([id, text]) => ({ id, source: { name: id, party: id }, text })),
  };
}

/** The findings of one kind, or of one subtype, for texts by readout. */
export function findings(
  texts: Readonly<Record<string, string>>,
  what: { readonly kind?: Kind; readonly subtype?: Subtype },
  more: Partial<EventRecord> = {},
): Discrepancy[] {
  return compare(eventOf(texts, more)).discrepancies.filter(
    ({ kind, subtype }) =>
      (what.kind === undefined || what.kind === kind) && (what.subtype === undefined || what.subtype === subtype),
  );
}

/** What each readout is quoted with, by role. */
export function quotes({ evidence }: Discrepancy): Record<string, string> {
  return Object.fromEntries(evidence.map(({ readout, role, quote }) => [`${readout} ${role}`, quote]));
}
