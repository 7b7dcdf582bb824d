import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Comparison } from '../../src/comparison.js';
import { legalText } from '../../src/report/legal-text.js';
import { toTei } from '../../src/report/tei.js';
import { comparedExample } from './compared.js';
import { comparison, hostile } from './fixture.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { all, readXml, shapeOf } from './read-xml.js';
import { renamed } from './renamed.js';

const schema = readFileSync(new URL('tei.rng', import.meta.url), 'utf8');
const faults = async (...xml: string[]) => {
  const files = xml.map((contents, at) => ({ fileName: `${at}.xml`, contents }));
  return (await validateXML({ xml: files, schema, extension: 'relaxng' })).errors.map(({ rawMessage }) => rawMessage);
};
const events: [string, Comparison][] = [
  ['fixture', comparison],
  [
    'nothing found',
    { ...comparison, clusters: [], topics: [], discrepancies: [], notes: [{ code: 'nothing-shared' }] },
  ],
  ['nord-stream', comparedExample('nord-stream-2022-09-26')],
];

describe('toTei', () => {
  it('would be refused by the schema if an element stood where it must not', async () => {
    expect(await faults(toTei(comparison).replace('<rdg ', '<reading '))).not.toEqual([]);
    expect(await faults(toTei(comparison).replace('xml:id="c2"', 'xml:id="c1"'))).not.toEqual([]);
  });

  it.each(events)('is valid: %s', async (_, event) => {
    expect(await faults(toTei(event))).toEqual([]);
  });

  it('has a witness with its text for each readout, and an anchor for each claim', () => {
    const root = readXml(toTei(comparison));
    expect(all(root, 'witness').map(({ attributes }) => attributes.n)).toEqual(['russia', 'china']);
    expect(all(root, 'ab').map(({ text }) => text)).toEqual(comparison.event.readouts.map(({ text }) => text));
    expect(all(root, 'anchor').map(({ attributes }) => attributes.n)).toEqual(comparison.claims.map(({ id }) => id));
  });

  it('has a reading for each quote of each finding, and points at what is there', () => {
    const root = readXml(toTei(comparison));
    const [clusters, findings] = all(root, 'listApp');
    expect(all(clusters!, 'app').map(({ attributes }) => [attributes.n, attributes.type])).toEqual(
      comparison.clusters.map(({ id, relation }) => [id, relation]),
    );
    expect(
      all(findings!, 'rdg')
        .filter(({ attributes }) => attributes.type !== 'missing')
        .map(({ text }) => text),
    ).toEqual(comparison.discrepancies.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)));
    const ids = new Set(
      [...all(root, 'witness'), ...all(root, 'anchor')].map(({ attributes }) => `#${attributes['xml:id']}`),
    );
    for (const { attributes } of all(root, 'rdg')) {
      expect(ids).toContain(attributes.wit);
      if (attributes.corresp !== undefined) expect(ids).toContain(attributes.corresp);
    }
  });

  it('says why an apparatus is empty', () => {
    const [, event] = events[1]!;
    const root = readXml(toTei(event));
    expect(all(root, 'listApp')).toEqual([]);
    expect(all(root, 'p').map(({ text }) => text)).toContain(
      'No point was found that two readouts share: do they tell of one event?',
    );
  });

  it('keeps its shape whatever the texts and ids hold, and shows them as they are', async () => {
    const write = (text: string) => toTei(renamed(hostile([text, text]), (id) => `${text}${id}`));
    const expected = shapeOf(readXml(write('x')));
    for (const text of HOSTILE_TEXTS) {
      const root = readXml(write(text));
      expect(shapeOf(root)).toBe(expected);
      for (const name of ['title', 'name', 'ab', 'rdg']) expect(all(root, name)[0]!.text).toBe(legalText(text));
    }
    expect(await faults(...HOSTILE_TEXTS.map(write))).toEqual([]);
  });
});
