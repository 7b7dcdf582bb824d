import type { Comparison } from '../../comparison.js';
import type { Span } from '../../text/span.js';
import { idOf } from '../uuid.js';
import { gradeGuid, SHOWN_GRADES, subtypeGuid } from './codes.js';
import { noteGuid } from './notes.js';

/** A passage of a readout with the codes that lie on it. */
export interface Selection {
  readonly guid: string;
  readonly readout: string;
  readonly span: Span;
  readonly codings: readonly Coding[];
}

export interface Coding {
  readonly guid: string;
  /** GUID of the code. */
  readonly code: string;
  /** GUID of the note that says why. */
  readonly note?: string;
}

/** Every claim, and every quote of a finding that is not a whole claim, with what was found in it; in text order. */
export function codingsOf({ event, claims, topics, discrepancies }: Comparison): Selection[] {
  const selections = new Map<string, Selection & { readonly codings: Coding[] }>();
  const key = (readout: string, { start, end }: Span) => JSON.stringify([readout, start, end]);
  for (const { id, readout, span } of claims) {
    const guid = idOf('claim', event.id, id);
    // Two claims may be cut from the same words; each is a passage of its own, and the first takes the codes.
    const at = selections.has(key(readout, span)) ? JSON.stringify([id]) : key(readout, span);
    selections.set(at, { guid, readout, span, codings: [] });
  }
  const on = (readout: string, span: Span) => {
    const at = key(readout, span);
    const known = selections.get(at) ?? { guid: idOf('passage', event.id, at), readout, span, codings: [] };
    selections.set(at, known);
    return known;
  };

  for (const { id, kind, subtype, evidence } of discrepancies) {
    for (const one of evidence) {
      // The nearest miss does not show what was found, it is only what came closest.
      if (one.role === 'nearest-miss') continue;
      const selection = on(one.readout, one.span);
      const code = subtypeGuid(kind, subtype);
      add(selection.codings, { guid: idOf('coding', id, selection.guid), code, note: noteGuid(event.id, id) });
    }
  }
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const { label, coverage } of topics) {
    for (const { grade, claims: shown } of Object.values(coverage)) {
      const isShown = SHOWN_GRADES.some((one) => one === grade);
      for (const claim of isShown ? shown.map((id) => byId.get(id)!) : []) {
        const selection = on(claim.readout, claim.span);
        const code = gradeGuid(label, grade);
        add(selection.codings, { guid: idOf('coding', code, selection.guid), code });
      }
    }
  }
  return [...selections.values()].sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end);
}

function add(codings: Coding[], coding: Coding): void {
  if (!codings.some(({ guid }) => guid === coding.guid)) codings.push(coding);
}
