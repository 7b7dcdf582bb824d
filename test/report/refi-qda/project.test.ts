import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/comparison.js';
import { legalText } from '../../../src/report/legal-text.js';
import { toQdpx } from '../../../src/report/refi-qda/project.js';
import { comparedExample } from '../compared.js';
import { comparison, hostile } from '../fixture.js';
import { HOSTILE_TEXTS } from '../hostile-texts.js';
import { all, type Element, readXml, shapeOf, within } from '../read-xml.js';
import { renamed } from '../renamed.js';
import { faults } from './validate.js';

/** The project as another program unpacks it: its document, and its texts by the paths that sources give. */
function unpack(event: Comparison) {
  const files = unzipSync(toQdpx(event));
  const document = strFromU8(files['project.qde']!);
  const root = readXml(document);
  const textOf = ({ attributes }: Element) =>
    strFromU8(files[attributes.plainTextPath!.replace('internal://', 'Sources/')]!);
  return { files, document, root, textOf };
}

const example = comparedExample('nord-stream-2022-09-26');
const bare: Comparison = { ...comparison, claims: [], clusters: [], topics: [], discrepancies: [], profiles: [] };

describe('toQdpx', () => {
  it.each([
    ['fixture', comparison],
    ['nord-stream', example],
    ['nothing found', bare],
  ])('is valid by the schema of REFI-QDA: %s', async (_, event) => {
    const { document, files } = unpack(event);
    expect(await faults('project', document)).toEqual([]);
    expect(Object.keys(files)).toHaveLength(1 + event.event.readouts.length);
  });

  it('would be refused by the schema if it broke it', async () => {
    const { document } = unpack(comparison);
    expect(await faults('project', document.replace('startPosition', 'start'))).not.toEqual([]);
    const [, guid] = /Note guid="([^"]*)"/u.exec(document)!;
    expect(await faults('project', document.replace(/Link guid="[^"]*"/u, `Link guid="${guid}"`))).not.toEqual([]);
  });

  it('has each text, and codes on the words of each finding, in code points', () => {
    const emoji = hostile(['🚀 one 🧑‍🚀 said', 'two 🚀']);
    for (const event of [comparison, example, emoji]) {
      const { root, textOf } = unpack(event);
      const sources = all(root, 'TextSource');
      expect(sources.map(textOf)).toEqual(event.event.readouts.map(({ text }) => text));
      const notes = new Map(all(root, 'Note').map(({ attributes }, at) => [attributes.guid, event.discrepancies[at]!]));
      const coded = new Map(event.discrepancies.map(({ id }) => [id, new Set<string>()]));
      for (const source of sources) {
        for (const selection of all(source, 'PlainTextSelection')) {
          const [start, end] = [selection.attributes.startPosition, selection.attributes.endPosition].map(Number);
          const words = [...textOf(source)].slice(start, end).join('');
          for (const { attributes } of all(selection, 'NoteRef'))
            coded.get(notes.get(attributes.targetGUID)!.id)!.add(words);
        }
      }
      for (const { id, evidence } of event.discrepancies) {
        const shown = evidence.filter(({ role }) => role !== 'nearest-miss').map(({ quote }) => quote);
        expect(coded.get(id)).toEqual(new Set(shown));
      }
    }
  });

  it('hangs the note of an omission on the text that lacks it', () => {
    const [kremlin, china] = all(unpack(comparison).root, 'TextSource').map(
      ({ children }) => children.filter(({ name }) => name === 'NoteRef').length,
    );
    expect([kremlin, china]).toEqual([1, 1]);
  });

  it('refers to nothing that is not there', () => {
    for (const event of [comparison, example]) {
      const { root } = unpack(event);
      const guids = new Set(within(root).map(({ attributes }) => attributes.guid));
      const used = within(root).flatMap(({ attributes }) => [
        attributes.targetGUID,
        attributes.originGUID,
        attributes.creatingUserGUID,
      ]);
      for (const guid of used) expect(guids).toContain(guid);
    }
  });

  it('gives the same bytes each time', () => {
    expect(toQdpx(comparison)).toEqual(toQdpx(structuredClone(comparison)));
  });

  it('keeps its shape whatever texts and ids hold, and shows them as they are', async () => {
    const write = (text: string) => unpack(renamed(hostile([text, text]), (id) => `${text}${id}`));
    const expected = shapeOf(write('x').root);
    for (const text of HOSTILE_TEXTS) {
      const { root, textOf } = write(text);
      expect(shapeOf(root)).toBe(expected);
      expect(root.attributes.name).toBe(legalText(text));
      expect(all(root, 'TextSource').map(textOf)).toEqual([legalText(text), legalText(text)]);
    }
    expect(await faults('project', ...HOSTILE_TEXTS.map((text) => write(text).document))).toEqual([]);
  });
});
