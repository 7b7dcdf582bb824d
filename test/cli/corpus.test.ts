import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { comparison } from '../report/fixture.js';
import { called } from './called.js';

let folder: string;
let findings: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-diff-'));
  findings = join(folder, 'findings.parquet');
});
afterEach(() => rmSync(folder, { recursive: true }));

const line = (id: string) =>
  JSON.stringify({ line: 1, id, comparison: { ...comparison, event: { ...comparison.event, id } } });

describe('readout-diff corpus', () => {
  it('writes the tables that are asked for', async () => {
    const stdin = `\ufeff${line('a')}\r\n\n${line('b')}`;
    const { code, out, err } = await called(['corpus', '-', '--findings', findings], { stdin });
    expect([code, out]).toEqual([0, '']);
    const rows = await parquetReadObjects({ file: new Uint8Array(readFileSync(findings)).buffer });
    expect(err).toBe(`2 events, ${rows.length} rows\n`);
    expect(new Set(rows.map(({ event }) => event))).toEqual(new Set(['a', 'b']));
    expect(readdirSync(folder)).toEqual(['findings.parquet']);
  });

  it.each([
    [
      '{"line":2,"error":{"code":"empty","message":"no text"}}',
      'line 2: expected a result of a batch with a comparison, got an event that failed: no text',
    ],
    ['{', 'line 2: expected JSON, got the end of the text at line 1, column 2'],
    ['7', 'line 2: expected a result of a batch with a comparison, got something else'],
    [line('a'), 'line 2: expected an event of its own, got the event of line 1 again'],
    [
      line('b').replace('"schemaVersion":1', '"schemaVersion":2'),
      'line 2: comparison.schemaVersion: expected the version 1, got 2',
    ],
  ])('names the line that it cannot read: %.40s', async (bad, message) => {
    const { code, err } = await called(['corpus', '-', '--findings', findings], { stdin: `${line('a')}\n${bad}\n` });
    expect(code).toBe(2);
    expect(err).toContain(`readout-diff: standard input: ${message}\n`);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says in one sentence what it cannot write or read', async () => {
    const nowhere = join(folder, 'none', 'f.parquet');
    const written = await called(['corpus', '-', '--findings', nowhere, '--claims', findings], { stdin: line('a') });
    expect(written).toMatchObject({
      code: 1,
      err: `readout-diff: cannot write ${nowhere}: there is no such file or folder\n`,
    });
    const unread = await called(['corpus', nowhere, '--findings', findings]);
    expect(unread).toMatchObject({
      code: 1,
      err: `readout-diff: cannot read ${nowhere}: there is no such file or folder\n`,
    });
    expect(existsSync(findings)).toBe(false);
  });

  it.each([
    [['-'], 'corpus: expected a file for findings, coverage, claims, got none'],
    [['--findings', 'f'], 'corpus takes one file'],
    [
      ['-', '--findings', 'f', '--claims', './f'],
      '--claims: expected a file of its own, got the file of findings again',
    ],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await called(['corpus', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
