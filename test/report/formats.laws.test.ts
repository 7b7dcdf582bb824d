import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import type { Comparison } from '../../src/comparison.js';
import { checkComparison } from '../../src/report/check-comparison.js';
import { FORMATS } from '../../src/report/formats.js';
import { legalText, wellFormed } from '../../src/report/legal-text.js';
import { events } from '../event-texts.js';
import { runs } from '../runs.js';
import { all, readXml } from './read-xml.js';

type Shown = (written: string, comparison: Comparison) => readonly string[];
type Row = Readonly<Record<string, string>>;

/** The ids of the findings, or as many marks as there are findings, that each format shows. */
const FINDINGS: Readonly<Record<string, Shown>> = {
  table: (text, { discrepancies }) =>
    discrepancies
      .filter(({ kind }, at) => text.includes(`\n${String(at + 1).padStart(2)} ${kind} ·`))
      .map(({ id }) => id),
  markdown: (text, { discrepancies }) =>
    discrepancies.filter((_, at) => text.includes(`\n### ${at + 1}. `)).map(({ id }) => id),
  html: (text) => [...text.matchAll(/<li data-discrepancy="([^"]*)"/gu)].map(([, id]) => unescaped(id!)),
  json: (text) => (JSON.parse(text) as Comparison).discrepancies.map(({ id }) => id),
  csv: (text) => [...new Set(rowsOf(text).map(({ finding }) => finding!))],
  tei: (text) =>
    all(readXml(text), 'listApp')
      .filter(({ attributes }) => attributes.type === 'finding')
      .flatMap((list) => all(list, 'app').map(({ attributes }) => attributes.n!)),
  'web-annotation': (text, { discrepancies }) => {
    const shown = annotationsIn(text).filter(({ motivation }) => motivation === 'classifying');
    return shown.map((_, at) => discrepancies[at]?.id ?? 'one too many');
  },
  qdpx: (text, { discrepancies }) => all(readXml(text), 'Note').map((_, at) => discrepancies[at]?.id ?? 'one too many'),
};

/** The quotes of findings as each format writes them, where it writes them whole. */
const QUOTES: Readonly<Record<string, Shown>> = {
  json: (text) =>
    (JSON.parse(text) as Comparison).discrepancies.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  csv: (text) =>
    rowsOf(text)
      .filter(({ role }) => role !== 'missing' && role !== '')
      .map(({ quote }) => quote!.replace(/^'(?='*\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|'*[\t\r\n])/u, '')),
  tei: (text) =>
    all(readXml(text), 'listApp')
      .filter(({ attributes }) => attributes.type === 'finding')
      .flatMap((list) => all(list, 'rdg').filter(({ attributes }) => attributes.type !== 'missing'))
      .map((reading) => reading.text),
  'web-annotation': (text) =>
    annotationsIn(text)
      .filter(({ motivation }) => motivation === 'classifying')
      .flatMap(({ target }) => [target].flat().flatMap(({ selector = [] }) => selector))
      .flatMap(({ exact }) => exact ?? []),
};
/** Tables and pictures of claims and topics, and lists of codes: they show no findings. */
const OTHERS = ['svg', 'collatex', 'qdc'];

const compared = events.map((event) => compare(event));
const renderedBy = (name: string, comparison: Comparison) =>
  FORMATS.find((format) => format.name === name)!.render(comparison);

test('every format is read back here, or shows no findings', () => {
  expect([...Object.keys(FINDINGS), ...OTHERS].sort()).toEqual(FORMATS.map(({ name }) => name).sort());
});

describe.each(FORMATS)('$name', ({ render, choice }) => {
  test('takes any comparison, in every form it has', () => {
    fc.assert(
      fc.property(compared, (comparison) => {
        for (const value of choice?.values ?? ['']) {
          expect(render(comparison, choice && { [choice.option]: value }).length).toBeGreaterThan(0);
        }
      }),
      runs(20),
    );
  });
});

describe.each(Object.entries(FINDINGS))('%s', (name, shown) => {
  test('drops no finding, and shows none twice', () => {
    fc.assert(
      fc.property(compared, (comparison) => {
        const ids = comparison.discrepancies.map(({ id }) => (name === 'json' ? id : legalText(id)));
        expect(shown(read(renderedBy(name, comparison)), comparison)).toEqual(ids);
      }),
      runs(40),
    );
  });
});

describe.each(Object.entries(QUOTES))('%s', (name, quotes) => {
  test('keeps every quote as it is', () => {
    const written = { csv: legalText, tei: legalText, json: (text: string) => text }[name] ?? wellFormed;
    fc.assert(
      fc.property(compared, (comparison) => {
        const wanted = comparison.discrepancies.flatMap(({ evidence }) => evidence.map(({ quote }) => written(quote)));
        expect(quotes(read(renderedBy(name, comparison)), comparison)).toEqual(wanted);
      }),
      runs(40),
    );
  });
});

test('JSON read back is the same comparison, and one that every format takes', () => {
  fc.assert(
    fc.property(compared, (comparison) => {
      const back: unknown = JSON.parse(JSON.stringify(comparison));
      expect(back).toEqual(comparison);
      expect(() => checkComparison(back)).not.toThrow();
    }),
    runs(60),
  );
});

test('the tables of CSV have every claim and every grade', () => {
  const csv = FORMATS.find(({ name }) => name === 'csv')!;
  fc.assert(
    fc.property(compared, (comparison) => {
      const claims = rowsOf(read(csv.render(comparison, { table: 'claims' })));
      expect(claims.map(({ claim }) => claim)).toEqual(comparison.claims.map(({ id }) => legalText(id)));
      const grades = rowsOf(read(csv.render(comparison, { table: 'coverage' })));
      const wanted = comparison.topics.flatMap(({ coverage }) =>
        comparison.event.readouts.map(({ id }) => coverage[id]?.grade ?? ''),
      );
      expect(grades.map(({ grade }) => grade)).toEqual(wanted);
    }),
    runs(40),
  );
});

function read(report: string | Uint8Array): string {
  return typeof report === 'string' ? report : strFromU8(unzipSync(report)['project.qde']!);
}

function rowsOf(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true, newline: '\r\n' });
  expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  return data;
}

interface Annotation {
  readonly motivation: string;
  readonly target: Target | readonly Target[];
}
interface Target {
  readonly selector?: readonly { readonly exact?: string }[];
}

function annotationsIn(text: string): Annotation[] {
  return JSON.parse(text).first.items;
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (_, code, name) =>
    code ? String.fromCodePoint(Number(code)) : { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'" }[name as string]!,
  );
}
