import type { Comparison } from '../../comparison.js';
import { decimal } from '../fill.js';
import { reasonWords } from '../reason-words.js';
import type { Summary } from '../summarize.js';
import { idOf } from '../uuid.js';
import type { Words } from '../words.js';
import { element, type Markup } from '../xml.js';

export function noteGuid(event: string, finding: string): string {
  return idOf('note', event, finding);
}

/** A note for each finding: what was found, why, and its score. */
export function writeNotes({ event }: Comparison, { findings }: Summary, words: Words): Markup[] {
  const { labels } = words;
  return findings.map(({ discrepancy, topic, phrase }) => {
    const { id, kind, because, score } = discrepancy;
    const name = `${words.kinds[kind]} · ${topic === undefined ? phrase : `${topic}: ${phrase}`}`;
    const reasons = because.map((reason) => reasonWords(reason, words.reasons, words));
    const why = reasons.length === 0 ? [] : [`${labels.because} ${reasons.join('; ')}`];
    const text = [name, ...why, `${labels.score}: ${decimal(score)}`].join('\n');
    return element('Note', { guid: noteGuid(event.id, id), name }, [element('PlainTextContent', {}, [text])]);
  });
}
