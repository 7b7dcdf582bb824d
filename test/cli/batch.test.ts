import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compare } from '../../src/index.js';
import { comparison } from '../report/fixture.js';
import { called } from './called.js';

let folder: string;
let input: string;
let output: string;
let errors: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-diff-'));
  input = join(folder, 'events.ndjson');
  output = join(folder, 'out.ndjson');
  errors = join(folder, 'errors.ndjson');
});
afterEach(() => rm(folder, { recursive: true }));

const event = (id: string) => ({ ...comparison.event, id });
const lines = (...records: readonly unknown[]) =>
  records.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
const recordsIn = async (path: string) =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

it('writes a comparison for each event, and what failed into a file of its own', async () => {
  await writeFile(input, lines(event('x'), '{"id": ', '', event('y'), { id: 'z', readouts: [] }, event('x')));
  const { code, out, err } = await called(['batch', input, '--output', output, '--errors', errors, '--workers', '1']);
  expect({ code, out, err }).toEqual({ code: 3, out: '', err: '2 compared, 3 failed\n' });
  expect(await recordsIn(output)).toEqual([
    { line: 1, id: 'x', comparison: compare(event('x')) },
    { line: 4, id: 'y', comparison: compare(event('y')) },
  ]);
  expect(await recordsIn(errors)).toMatchObject([
    { line: 2, error: { code: 'not-json' } },
    { line: 5, id: 'z', error: { code: 'too-few-readouts', path: 'readouts' } },
    { line: 6, id: 'x', error: { code: 'duplicate-id', message: 'the id "x" stands on line 1 already' } },
  ]);
});

it('is a filter from standard input to standard output', async () => {
  const stdin = lines(event('x'), 'no event');
  const { code, out, err } = await called(['batch', '-', '--workers', '1', '--quiet'], { stdin });
  expect(code).toBe(3);
  expect(out.split('\n').filter((line) => line !== '')).toHaveLength(1);
  expect(JSON.parse(out)).toMatchObject({ line: 1, id: 'x', comparison: { schemaVersion: 1 } });
  expect(err).toBe('readout-diff: line 2: input: expected JSON, got "n" at line 1, column 1\n');
});

it('ends with 0 where nothing failed, and for no events at all', async () => {
  await writeFile(input, lines(event('x')));
  expect((await called(['batch', input, '--output', output, '--workers', '1'])).code).toBe(0);
  expect((await called(['batch', '-', '--workers', '1'], { stdin: '' })).code).toBe(0);
});

it('goes on with what a run before has left', async () => {
  const all = ['batch', input, '--output', output, '--errors', errors, '--workers', '1'];
  await writeFile(input, lines(event('x'), 'no event', event('y'), event('z'), event('x')));
  await called(all);
  const [whole, failed] = [await readFile(output, 'utf8'), await readFile(errors, 'utf8')];
  await writeFile(output, whole.slice(0, whole.indexOf('\n') + 30)); // torn in the second line
  const { code, err } = await called([...all, '--resume']);
  expect(await readFile(output, 'utf8')).toBe(whole);
  expect(await readFile(errors, 'utf8')).toBe(failed);
  expect({ code, err }).toEqual({ code: 0, err: '2 compared, 0 failed\n' });
});

it('does not write over a file', async () => {
  await writeFile(input, lines(event('x')));
  await writeFile(output, 'mine');
  const { code, err } = await called(['batch', input, '--output', output, '--workers', '1']);
  expect({ code, err }).toEqual({
    code: 1,
    err: `readout-diff: cannot write ${output}: there is a file of that name\n`,
  });
  expect(await readFile(output, 'utf8')).toBe('mine');
});

it.each([
  [[], 'batch takes one file'],
  [['a', 'b'], 'batch takes one file'],
  [['a', '--workers', '0'], '--workers needs a whole number from 1 to 256, got 0'],
  [['a', '--workers', 'many'], '--workers needs a whole number from 1 to 256, got many'],
  [['a', '--resume'], '--resume goes with --output'],
  [['a', '--output', 'b', '--errors', 'b'], '--output and --errors need a file each'],
])('refuses %j', async (args, sentence) => {
  const { code, err } = await called(['batch', ...args]);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});

it('says where the input cannot be read', async () => {
  const { code, err } = await called(['batch', join(folder, 'none'), '--workers', '1']);
  expect(code).toBe(1);
  expect(err).toBe(`readout-diff: cannot read ${join(folder, 'none')}: there is no such file or folder\n`);
});
