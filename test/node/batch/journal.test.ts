import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Entry, newJournal, openJournal } from '../../../src/node/batch/journal.js';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-diff-'));
  path = join(folder, 'out.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

async function reopened(): Promise<Entry[]> {
  const entries: Entry[] = [];
  await (await openJournal(path, (entry) => entries.push(entry))).close();
  return entries;
}

test('gives back what was written to it', async () => {
  const journal = await newJournal(path);
  await journal.append({ line: 3, id: 'a "b" \\ é\n' }, '"comparison":{}');
  await journal.append({ line: 1 }, '"error":{"code":"x"}');
  await journal.close();
  expect(await reopened()).toEqual([{ line: 3, id: 'a "b" \\ é\n' }, { line: 1 }]);
  const [first] = (await readFile(path, 'utf8')).split('\n');
  expect(JSON.parse(first!)).toEqual({ line: 3, id: 'a "b" \\ é\n', comparison: {} });
});

test.each(['{"line":2,"id":"b","comp', '{"line":2,"id":"b","comparison":{}}', '{'])(
  'cuts off a last line without an end: %s',
  async (torn) => {
    await writeFile(path, `{"line":1,"id":"a","comparison":{}}\n${torn}`);
    const journal = await openJournal(path, () => undefined);
    await journal.append({ line: 2, id: 'b' }, '"comparison":{}');
    await journal.close();
    expect(await readFile(path, 'utf8')).toBe(
      '{"line":1,"id":"a","comparison":{}}\n{"line":2,"id":"b","comparison":{}}\n',
    );
  },
);

test('a new one does not take the place of a file', async () => {
  await writeFile(path, 'mine');
  await expect(newJournal(path)).rejects.toThrow(`cannot write ${path}: there is a file of that name`);
  expect(await readFile(path, 'utf8')).toBe('mine');
});

test('some other file is left as it is', async () => {
  await writeFile(path, 'a letter\nto a friend');
  await expect(reopened()).rejects.toThrow(`cannot write ${path}: line 1 is not a result of a batch`);
  expect(await readFile(path, 'utf8')).toBe('a letter\nto a friend');
});

test('one that is not there yet is made', async () => {
  expect(await reopened()).toEqual([]);
  expect(await readFile(path, 'utf8')).toBe('');
});
