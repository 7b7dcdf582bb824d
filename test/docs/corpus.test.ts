import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf, pages, root } from './pages.js';
import { rewrite } from './programs.js';

/* The recipe of a corpus, done as it stands there: its commands make the tables, its questions are asked of them. */

const page = pages().find(({ path }) => path === 'docs/recipes/corpus.md')!;
const blocks = blocksOf(page);
/** Each question with the answer that stands behind it. */
const questions = blocks.flatMap((block, at) =>
  block.language === 'sql' ? [{ place: `${page.path}:${block.first + 1}`, block, answer: blocks[at + 1]! }] : [],
);
/** `UPDATE_DOCS=1 npx vitest run test/docs` writes the answers into the page. */
const update = process.env.UPDATE_DOCS === '1';

let folder: string;
let database: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-diff-corpus-'));
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  const command = `#!/bin/sh\nexec "${process.execPath}" "${root}dist/cli.js" "$@"\n`;
  writeFileSync(join(programs, 'readout-diff'), command, { mode: 0o755 });
  symlinkSync(`${root}examples`, join(folder, 'examples'));
  for (const { lines } of blocks.filter(({ language }) => language === 'sh')) {
    execFileSync('sh', ['-ec', lines.join('\n')], {
      cwd: folder,
      env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` },
    });
  }
  database = await DuckDBInstance.create(':memory:', { file_search_path: folder });
  connection = await database.connect();
}, 120_000);

afterAll(() => {
  connection?.closeSync();
  database?.closeSync();
  rmSync(folder, { recursive: true, force: true });
});

/** The rows of an answer as columns of text, numbers to the right. */
async function ask({ lines }: Block): Promise<string> {
  const answer = await connection.runAndReadAll(lines.join('\n'));
  const rows = [answer.columnNames(), ...answer.getRowsJS().map((row) => row.map(String))];
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  const isNumber = rows[0]!.map((_, at) => rows.slice(1).every((row) => /^\d+$/u.test(row[at]!)));
  const padded = (cell: string, at: number) => (isNumber[at] ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!));
  return rows.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}

describe('the recipe of a corpus', () => {
  it('asks two questions, an answer behind each', () => {
    expect(questions.map(({ answer }) => answer.language)).toEqual(['text', 'text']);
  });

  // From the last to the first: an answer that is rewritten must not move the lines of what comes before it.
  it.each(questions.reverse())('$place', async ({ block, answer }) => {
    const found = await ask(block);
    if (update) rewrite(answer, found);
    else expect(found, 'UPDATE_DOCS=1 npx vitest run test/docs writes it').toBe(answer.lines.join('\n'));
  });

  it('warns of a party that is null, and of findings with several rows, with reason', async () => {
    const query = `SELECT count(*) FILTER (party IS NULL) AS without, count(*) AS rows, count(DISTINCT (event, finding)) AS findings
      FROM 'findings.parquet' WHERE kind = 'omission' AND missing`;
    const [row] = (await connection.runAndReadAll(query)).getRowsJS();
    const [without, rows, findings] = row!.map(Number);
    expect(without).toBeGreaterThan(0);
    expect(rows).toBeGreaterThan(findings!);
  });
});
