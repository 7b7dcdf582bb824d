import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/index.js';
import { writeCorpus } from '../../../src/node/parquet/parquet.js';
import { TableFile } from '../../../src/node/parquet/table-file.js';
import { type CellType, ROWS, TABLES } from '../../../src/report/rows.js';
import { comparison, hostile } from '../../report/fixture.js';
import { HOSTILE_TEXTS } from '../../report/hostile-texts.js';
import { renamed } from '../../report/renamed.js';

/* The tables as another project reads them, which shares no code with what wrote them. */

const TYPES: Readonly<Record<CellType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

const texts = [...HOSTILE_TEXTS, 'Ørsted – “€5 млрд” 北京 👩‍🚀', 'e\u0301', '\u{10ffff}\uffff', "it's; -- '%_"];
const comparisons: readonly Comparison[] = [
  {
    ...comparison,
    event: {
      ...comparison.event,
      id: 'no party',
      readouts: comparison.event.readouts.map((readout) => ({ ...readout, source: { name: readout.source.name } })),
    },
  },
  ...texts.map((text, at) => {
    const one = renamed(hostile([text, text]), (id) => `${text}${id}`);
    return { ...one, event: { ...one.event, id: `event ${at}` } };
  }),
];
const wellFormed = (cell: unknown) => (typeof cell === 'string' ? cell.replaceAll(/\p{Surrogate}/gu, '\ufffd') : cell);

let folder: string;
let database: DuckDBInstance;
let connection: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-diff-'));
  const files = Object.fromEntries(TABLES.map((name) => [name, join(folder, `${name}.parquet`)]));
  await writeCorpus(
    comparisons.map((one, index) => ({ index, id: one.event.id, comparison: one })),
    files,
  );
  database = await DuckDBInstance.create(':memory:', { file_search_path: folder });
  connection = await database.connect();
});
afterAll(() => {
  connection?.closeSync();
  database?.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

describe('DuckDB', () => {
  it.each(TABLES)('reads %s: names, types and every value, in order', async (name) => {
    const found = await connection.runAndReadAll(`SELECT * FROM '${name}.parquet'`);
    const { columns, rows } = ROWS[name];
    expect(found.columnNames()).toEqual(columns.map((column) => column.name));
    expect(found.columnTypes().map(String)).toEqual(columns.map(({ type }) => TYPES[type]));
    const expected = comparisons.flatMap((one) =>
      rows(one).map((row) => columns.map((_, at) => wellFormed(row[at] ?? null))),
    );
    expect(expected.flat()).toContain(null);
    expect(found.getRowsJS()).toEqual(expected);
  });

  it('finds a text by its value in whichever row group it stands, for bounds are in the order of bytes', async () => {
    const text = { name: 'text', type: 'text', always: true, corpus: false } as const;
    const sorts = ['\uffff', '\u{10000}', 'é', 'e\u0301', '', `${'z'.repeat(100)}👩`, `${'z'.repeat(100)}\uffff`];
    const file = await TableFile.begin(join(folder, 'bounds.parquet'), [text], { rows: 3, characters: 10_000 });
    for (const one of sorts) await file.append([one]);
    await file.finish();
    await file.take();
    for (const one of sorts) {
      const found = await connection.runAndReadAll("SELECT text FROM 'bounds.parquet' WHERE text = $1", [one]);
      expect(found.getRowsJS()).toEqual([[one]]);
    }
  });
});
