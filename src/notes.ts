import type { Cluster } from './alignment/alignment.js';
import type { ReadReadout } from './claims/read-event.js';
import type { Note } from './comparison.js';
import type { Span } from './text/span.js';

/** Why a result is empty, or a comparison ill-posed. */
export function notesOn(readouts: readonly ReadReadout[], clusters: readonly Cluster[]): Note[] {
  const notes: Note[] = [];
  for (const { record, language, reading, furniture, claims } of readouts) {
    for (const limit of language.limits) notes.push({ code: limit, readout: record.id, language: reading.language });
    if (furniture.length > 0)
      notes.push({ code: 'furniture', readout: record.id, lines: quotes(record.text, furniture) });
    if (record.truncated === true) notes.push({ code: 'truncated', readout: record.id });
    if (claims.length === 0) notes.push({ code: 'no-claims', readout: record.id });
  }
  const languages = new Set(readouts.map(({ reading }) => reading.language));
  if (languages.size > 1) notes.push({ code: 'several-languages', languages: [...languages].sort().join(', ') });
  if (new Set(readouts.map(({ party }) => party)).size === 1)
    notes.push({ code: 'one-party', party: readouts[0]!.party });
  if (clusters.length === 0) notes.push({ code: 'nothing-shared' });
  return notes;
}

/** A line is told by its beginning. */
const LONGEST_QUOTE = 60;

function quotes(text: string, lines: readonly Span[]): string {
  return lines
    .map(({ start, end }) =>
      end - start > LONGEST_QUOTE ? `${text.slice(start, start + LONGEST_QUOTE)}…` : text.slice(start, end),
    )
    .join(' / ');
}
