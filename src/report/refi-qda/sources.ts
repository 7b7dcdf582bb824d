import type { Comparison } from '../../comparison.js';
import type { ReadoutRecord } from '../../event/event.js';
import { codePointsIn } from '../../text/code-points.js';
import { oneLine } from '../plain.js';
import { idOf } from '../uuid.js';
import type { Words } from '../words.js';
import { element, type Markup, onLines } from '../xml.js';
import type { Selection } from './codings.js';
import { noteGuid } from './notes.js';

const LONGEST_NAME = 80;

export function sourceGuid(event: string, readout: string): string {
  return idOf('source', event, readout);
}

/** A readout with its passages; its text stands beside the project, since XML would change its line ends. */
export function writeSource(
  { event, discrepancies }: Comparison,
  readout: ReadoutRecord,
  selections: readonly Selection[],
  words: Words,
): Markup {
  const guid = sourceGuid(event.id, readout.id);
  const inPoints = codePointsIn(readout.text);
  const own = selections.filter((selection) => selection.readout === readout.id);
  const passages = own.map(({ guid, span, codings }) => {
    const { start, end } = inPoints(span);
    const name = oneLine(readout.text.slice(span.start, span.end), LONGEST_NAME);
    return element(
      'PlainTextSelection',
      { guid, name, startPosition: start, endPosition: end },
      codings.map(({ guid, code, note }) =>
        element('Coding', { guid }, [
          element('CodeRef', { targetGUID: code }),
          ...(note === undefined ? [] : [element('NoteRef', { targetGUID: note })]),
        ]),
      ),
    );
  });
  // What a readout leaves out lies on no passage of it: the note hangs on the whole text.
  const missing = discrepancies.filter(({ missingFrom }) => missingFrom.includes(readout.id));
  return element(
    'TextSource',
    { guid, name: sourceName(event.readouts, readout), plainTextPath: `internal://${guid}.txt` },
    onLines([
      element('Description', {}, [description(readout, words)]),
      ...passages,
      ...missing.map(({ id }) => element('NoteRef', { targetGUID: noteGuid(event.id, id) })),
    ]),
  );
}

function sourceName(readouts: readonly ReadoutRecord[], { id, source }: ReadoutRecord): string {
  const alone = readouts.filter((other) => other.source.name === source.name).length === 1;
  return alone ? source.name : `${source.name} (${id})`;
}

function description({ id, source, url, publishedAt }: ReadoutRecord, { labels }: Words): string {
  const facts = [
    ['id', id],
    [labels.party, source.party],
    [labels.kind, source.kind],
    [labels.published, publishedAt],
    ['URL', url],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}`)).join('\n');
}
