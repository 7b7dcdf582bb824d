import { describe, expect, it } from 'vitest';
import { SUBTYPES } from '../../../src/discrepancies/discrepancy.js';
import { legalText } from '../../../src/report/legal-text.js';
import { toCodebook } from '../../../src/report/refi-qda/codebook.js';
import { comparedExample } from '../compared.js';
import { comparison, hostile } from '../fixture.js';
import { HOSTILE_TEXTS } from '../hostile-texts.js';
import { all, readXml, shapeOf } from '../read-xml.js';
import { faults } from './validate.js';

describe('toCodebook', () => {
  it('is valid by the schema of REFI-QDA, with topics and without', async () => {
    const documents = [comparison, { ...comparison, topics: [] }, comparedExample('nord-stream-2022-09-26')].map(
      (event) => toCodebook(event),
    );
    expect(await faults('codebook', ...documents)).toEqual([]);
    expect(await faults('codebook', documents[0]!.replace('isCodable', 'codable'))).not.toEqual([]);
    expect(await faults('codebook', documents[0]!.replace(/guid="[^"]*"/u, 'guid="1"'))).not.toEqual([]);
  });

  it('has a code for each subtype and topic', () => {
    const names = all(readXml(toCodebook(comparison)), 'Code').map(({ attributes }) => attributes.name);
    expect(names).toEqual(
      expect.arrayContaining([...Object.values(SUBTYPES).flat(), ...comparison.topics.map(({ label }) => label)]),
    );
  });

  it('gives a kind of finding one GUID in every event, and each code its own', () => {
    const guids = (text: string) => all(readXml(text), 'Code').map(({ attributes }) => attributes.guid!);
    const here = guids(toCodebook(comparison));
    expect(new Set(here).size).toBe(here.length);
    const elsewhere = guids(toCodebook({ ...comparison, event: { ...comparison.event, id: 'other' }, topics: [] }));
    expect(here.slice(0, elsewhere.length)).toEqual(elsewhere);
  });

  it('keeps its shape whatever a topic is called, and shows its name as it is', async () => {
    const write = (text: string) => toCodebook(hostile([text, text]));
    for (const text of HOSTILE_TEXTS) {
      const root = readXml(write(text));
      expect(shapeOf(root)).toBe(shapeOf(readXml(write('x'))));
      expect(all(root, 'Code').map(({ attributes }) => attributes.name)).toContain(legalText(text));
    }
    expect(await faults('codebook', ...HOSTILE_TEXTS.map(write))).toEqual([]);
  });
});
