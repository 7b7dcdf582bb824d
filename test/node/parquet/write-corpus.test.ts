import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BatchResult, InputError } from '../../../src/index.js';
import { writeCorpus, writeCorpusFrom } from '../../../src/node/parquet/parquet.js';
import { TableFile } from '../../../src/node/parquet/table-file.js';
import { type Column, ROWS, TABLES } from '../../../src/report/rows.js';
import { comparison, hostile } from '../../report/fixture.js';
import { HOSTILE_TEXTS } from '../../report/hostile-texts.js';
import { renamed } from '../../report/renamed.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-diff-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const result = (id: string, index = 0, one = comparison): BatchResult => ({
  index,
  id,
  comparison: { ...one, event: { ...one.event, id } },
});
const bytesOf = (path: string) => new Uint8Array(readFileSync(path)).buffer;
const read = (path: string) => parquetReadObjects({ file: bytesOf(path) });
const files = () =>
  Object.fromEntries(TABLES.map((name) => [name, join(folder, `${name}.parquet`)])) as Record<
    (typeof TABLES)[number],
    string
  >;

describe('writeCorpus', () => {
  it('has a row of each table for each row of the comparisons, typed, with the id of the event', async () => {
    const counts = await writeCorpus([result('first'), result('__proto__', 1)], files());
    let rows = 0;
    for (const name of TABLES) {
      const found = await read(files()[name]);
      const { columns, rows: rowsOf } = ROWS[name];
      const expected = ['first', '__proto__'].flatMap((id) =>
        rowsOf({ ...comparison, event: { ...comparison.event, id } }).map((row) =>
          Object.fromEntries(columns.map((column, at) => [column.name, row[at] ?? null])),
        ),
      );
      expect(found).toEqual(expected);
      rows += found.length;
    }
    expect(counts).toEqual({ events: 2, rows });
    const findings = await read(files().findings);
    expect(findings.find(({ role }) => role === 'missing')).toMatchObject({ missing: true, start: null, quote: null });
  });

  it.each(TABLES)('gives an empty corpus the columns all the same: %s', async (name) => {
    await writeCorpus([], files());
    expect(await read(files()[name])).toEqual([]);
    const { children } = parquetSchema(parquetMetadata(bytesOf(files()[name])));
    expect(children.map(({ element }) => [element.name, element.repetition_type])).toEqual(
      ROWS[name].columns.map((column) => [column.name, column.always ? 'REQUIRED' : 'OPTIONAL']),
    );
  });

  it('can be read whatever the texts and ids hold', async () => {
    const texts = [...HOSTILE_TEXTS, 'a\ud800b', '\udc00'];
    await writeCorpus(
      texts.map((text, at) =>
        result(
          `event ${at}`,
          at,
          renamed(hostile([text, text]), (id) => `${text}${id}`),
        ),
      ),
      files(),
    );
    const quotes = (await read(files().findings)).map(({ quote }) => quote).filter((quote) => quote !== null);
    for (const text of texts) expect(quotes).toContain(text.replace(/\p{Surrogate}/gu, '\ufffd'));
  });

  it.each([
    [
      'one that failed',
      { index: 1, id: 'x', error: { code: 'empty', message: 'no text' } },
      /^results\[1\]: .*no text/,
    ],
    ['an event that comes twice', result('first', 1), /^results\[1\]: .*the event of results\[0\] again/],
    [
      'another version',
      { index: 1, id: 'x', comparison: { ...comparison, schemaVersion: 2 } },
      /^results\[1\]: comparison\.schemaVersion: expected the version 1, got 2/,
    ],
    ['no result', null, /^results\[1\]: expected a result/],
  ])('refuses %s, and leaves files as they were', async (_, bad, message) => {
    writeFileSync(files().findings, 'old');
    await expect(writeCorpus([result('first'), bad as BatchResult], files())).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual(['findings.parquet']);
    expect(readFileSync(files().findings, 'utf8')).toBe('old');
  });

  it.each([
    ['no table', {}, 'files: expected a file for findings, coverage, claims, got none'],
    [
      'one file for two tables',
      { coverage: 'c.parquet', claims: './d/../c.parquet' },
      'files.claims: expected a file of its own, got the file of coverage again',
    ],
  ])('refuses %s', async (_, asked, message) => {
    for (const call of [writeCorpus([], asked), writeCorpusFrom(Readable.from([]), asked)]) {
      const error = await call.catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(InputError);
      expect((error as Error).message).toBe(message);
    }
  });

  it('writes the same bytes for the same corpus', async () => {
    await writeCorpus([result('first')], files());
    const first = readFileSync(files().findings);
    await writeCorpus([result('first')], files());
    expect(readFileSync(files().findings).equals(first)).toBe(true);
  });
});

describe('a table file', () => {
  const columns: Column[] = [
    { name: 'event', type: 'text', always: true, corpus: true },
    { name: 'text', type: 'text', always: false, corpus: false },
    { name: 'number', type: 'number', always: false, corpus: false },
    { name: 'integer', type: 'integer', always: false, corpus: false },
    { name: 'flag', type: 'boolean', always: false, corpus: false },
  ];
  const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
  const row = fc.tuple(
    fc.string({ unit: 'binary' }),
    optional(fc.string({ unit: 'grapheme' })),
    // Parquet's dictionary takes -0 for 0; no number of a comparison is -0.
    optional(fc.double({ noNaN: true }).map((number) => number + 0)),
    optional(fc.integer()),
    optional(fc.boolean()),
  );

  it('gives back the 5,000 rows that were put in, over several row groups', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 50, maxLength: 50 }),
        fc.integer({ min: 300, max: 2500 }),
        async (some, size) => {
          const rows = Array.from({ length: 5000 }, (_, i) => some[(i * i + (i >> 5)) % some.length]!);
          const path = join(folder, 'table.parquet');
          const file = await TableFile.begin(path, columns, { rows: size, characters: Number.POSITIVE_INFINITY });
          for (const one of rows) await file.append(one);
          await file.finish();
          await file.take();
          expect(parquetMetadata(bytesOf(path)).row_groups).toHaveLength(Math.ceil(5000 / size));
          const found = (await read(path)).map((one) => columns.map(({ name }) => one[name]));
          expect(found).toEqual(rows.map((cells) => cells.map((cell) => cell ?? null)));
        },
      ),
      { numRuns: 12 },
    );
  });

  it('begins a row group after 8 million characters', async () => {
    const path = join(folder, 'table.parquet');
    const file = await TableFile.begin(path, columns);
    const text = 'x'.repeat(1_000_000);
    for (let row = 0; row < 9; row += 1) await file.append(['', text]);
    await file.finish();
    await file.take();
    expect(parquetMetadata(bytesOf(path)).row_groups.map(({ num_rows }) => num_rows)).toEqual([8n, 1n]);
  });

  it('keeps no bounds of long texts, which would stay in memory to the end', async () => {
    const path = join(folder, 'table.parquet');
    const file = await TableFile.begin(path, columns, { rows: 1, characters: Number.POSITIVE_INFINITY });
    for (const length of [1000, 1001]) await file.append(['short', 'x'.repeat(length), 1]);
    await file.finish();
    await file.take();
    const kept = parquetMetadata(bytesOf(path)).row_groups.map((group) =>
      group.columns.map(({ meta_data }) => meta_data?.statistics !== undefined),
    );
    expect(kept).toEqual([
      [true, true, true, true, true],
      [true, false, true, true, true],
    ]);
  });
});
