import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CSV_TABLES, toCsv } from '../../src/report/csv.js';
import { legalText } from '../../src/report/legal-text.js';
import { comparison, hostile } from './fixture.js';
import { HOSTILE_TEXTS } from './hostile-texts.js';
import { renamed } from './renamed.js';

type Row = { readonly [column: string]: string };

function read(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

describe('toCsv', () => {
  it('has every quote of every finding, and each readout that lacks it', () => {
    const rows = read(toCsv(comparison));
    const quotes = comparison.discrepancies.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(rows.map(({ quote }) => quote).filter((quote) => quote !== '')).toEqual(quotes);
    expect(rows.filter(({ role }) => role === 'missing')).toMatchObject([
      { finding: 'omission-absent-2', readout: 'russia', source: 'Kremlin' },
    ]);
    for (const { readout, start, end, quote } of rows.filter((row) => row.quote !== '')) {
      const { text } = comparison.event.readouts.find(({ id }) => id === readout)!;
      expect([...text].slice(Number(start), Number(end)).join('')).toBe(quote);
    }
  });

  it('has a row for each topic and readout', () => {
    const rows = read(toCsv(comparison, { table: 'coverage' }));
    expect(rows).toHaveLength(8);
    expect(rows[1]).toEqual({
      topic: 'US contacts',
      given: 'true',
      readout: 'china',
      source: 'Chinese state media',
      grade: 'vague',
      terms: 'the parties concerned',
      claims: 'china#1',
    });
  });

  it('has a row for each claim', () => {
    const rows = read(toCsv(comparison, { table: 'claims' }));
    expect(rows.map(({ claim, quote, clusters }) => [claim, quote, clusters])).toEqual(
      comparison.claims.map(({ id, quote }) => [
        id,
        quote,
        comparison.clusters
          .filter(({ claims }) => claims.includes(id))
          .map((cluster) => cluster.id)
          .join(' '),
      ]),
    );
  });

  it.each(CSV_TABLES)('keeps any text in its field, and no field is a formula: %s', (table) => {
    for (const text of [
      ...HOSTILE_TEXTS,
      '+1',
      '-1+2',
      '@sum',
      '\t=1',
      '\r=1',
      ' =1',
      '＝1',
      '"=1"',
      "'-5 people",
      "''=1",
      "'twas",
    ]) {
      const written = toCsv(
        renamed(hostile([text, text]), (id) => `${text}${id}`),
        { table },
      );
      const rows = read(written);
      expect(rows).toHaveLength(2);
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(Object.keys(read(toCsv(comparison, { table }))[0]!));
        for (const field of Object.values(row)) expect(field).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
      }
      const marked = /^'(?='*\s*[=+\-@＝＋－＠]|'*[\t\r\n])/u;
      const shown = legalText(table === 'coverage' ? rows[0]!.topic! : rows[0]!.quote!).replace(marked, '');
      expect(shown).toBe(legalText(text));
    }
  });

  it('says in its head what it would have where it has nothing', () => {
    const empty = { ...comparison, topics: [], discrepancies: [] };
    expect(toCsv(empty)).toMatch(/^finding,kind,[\w,]+\r\n$/);
    expect(toCsv(empty, { table: 'coverage' })).toMatch(/^topic,given,[\w,]+\r\n$/);
  });

  it('parts reasons and claims by blanks, and terms by semicolons', () => {
    const [finding] = comparison.discrepancies;
    const reasons = { ...finding!, because: [{ code: 'list' }, { code: 'scope' }] };
    expect(read(toCsv({ ...comparison, discrepancies: [reasons] }))[0]!.reasons).toBe('list scope');
    const [topic] = comparison.topics;
    const russia = { ...topic!.coverage.russia!, claims: ['russia#1', 'russia#2'], terms: ['a', 'b'] };
    const topics = [{ ...topic!, coverage: { russia } }];
    const [row] = read(toCsv({ ...comparison, topics }, { table: 'coverage' }));
    expect([row!.claims, row!.terms]).toEqual(['russia#1 russia#2', 'a; b']);
  });

  it('keeps a finding without quotes', () => {
    const bare = { ...comparison.discrepancies[0]!, evidence: [], missingFrom: [] };
    expect(read(toCsv({ ...comparison, discrepancies: [bare] }))).toMatchObject([
      { finding: bare.id, role: '', quote: '' },
    ]);
  });

  it('refuses a table that it does not have', () => {
    expect(() => toCsv(comparison, { table: 'links' as 'claims' })).toThrow(
      'table: expected one of findings, coverage, claims, got "links"',
    );
  });
});
