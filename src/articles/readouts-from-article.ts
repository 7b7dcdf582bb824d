import type { EventRecord, ReadoutRecord } from '../event/event.js';
import { english } from '../languages/english.js';
import type { Span } from '../text/span.js';
import type { ArticleOptions } from './article.js';
import { assign } from './assign.js';

export function readoutsFromArticle(text: string, options: ArticleOptions = {}): EventRecord {
  const reading = english.read(text);
  const groups = new Map<string, Span[]>();
  const narrated: Span[] = [];
  for (const { line, party, unassigned } of assign(text, reading, options)) {
    const span = { start: line.start, end: line.end };
    if (party !== undefined) groups.set(party, [...(groups.get(party) ?? []), span]);
    else if (!unassigned) narrated.push(span);
  }
  const readouts: ReadoutRecord[] = [...groups].map(([party, passages]) => ({
    id: party,
    source: { name: party, party },
    text: passages.map(({ start, end }) => text.slice(start, end)).join(' '),
    passages,
  }));
  if (options.narrator !== 'drop' && narrated.length > 0)
    readouts.push({ id: 'press', source: { name: 'Reporter', kind: 'press' }, text: narrated.map(({ start, end }) => text.slice(start, end)).join(' '), passages: narrated });
  return { id: options.id ?? 'article', readouts };
}
