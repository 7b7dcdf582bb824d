import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import type { LineResult } from '../../../src/node/batch/compare-line.js';
import { LineSet } from '../../../src/node/batch/line-set.js';
import { type Batch, runBatch } from '../../../src/node/batch/run-batch.js';
import { SeenIds } from '../../../src/node/batch/seen-ids.js';

/** A batch over lines that are ids, whose results are ready after as many turns as the id says. */
function batchOf(text: string, more: Partial<Batch> = {}) {
  const written: string[] = [];
  let most = 0;
  let underWay = 0;
  const compare = async (line: string): Promise<LineResult> => {
    most = Math.max(most, ++underWay);
    for (let turn = 0; turn < Number(line); turn += 1) await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    return line === '0' ? { error: { code: 'failed', message: 'zero' } } : { id: line, json: `${line}00` };
  };
  const batch: Batch = {
    input: Readable.from([Buffer.from(text)]),
    pool: { window: 8, compare, close: async () => undefined },
    unordered: false,
    done: new LineSet(),
    ids: new SeenIds(),
    signal: new AbortController().signal,
    succeeded: async ({ line, id }, json) => void written.push(`${line} ${id} ${json}`),
    failed: async ({ line }, { code }) => void written.push(`${line} ${code}`),
    progress: () => undefined,
    ...more,
  };
  return { batch, written, most: () => most };
}

const lines = (...ids: readonly number[]) => ids.map((id) => `${id}\n`).join('');

test('writes results in the order of the lines, however long each takes', async () => {
  const { batch, written } = batchOf(lines(9, 1, 0, 5, 2));
  await runBatch(batch);
  expect(written).toEqual(['1 9 900', '2 1 100', '3 failed', '4 5 500', '5 2 200']);
});

test('or as they are done', async () => {
  const { batch, written } = batchOf(lines(40, 1, 20), { unordered: true });
  await runBatch(batch);
  expect(written).toEqual(['2 1 100', '3 20 2000', '1 40 4000']);
});

test('has no more lines under way than keep the workers busy', async () => {
  const { batch, written, most } = batchOf(lines(...Array.from({ length: 100 }, (_, i) => i + 1)));
  await runBatch(batch);
  expect(written).toHaveLength(100);
  expect(most()).toBe(8);
});

test('passes over blank lines and those done before, and counts both', async () => {
  const done = new LineSet();
  done.add(3);
  const { batch, written } = batchOf('1\n \n2\n3\n', { done });
  await runBatch(batch);
  expect(written).toEqual(['1 1 100', '4 3 300']);
});

test('an id that comes twice fails the second time', async () => {
  const { batch, written } = batchOf(lines(1, 2, 1));
  await runBatch(batch);
  expect(written).toEqual(['1 1 100', '2 2 200', '3 duplicate-id']);
});

test('finishes what is under way when it is stopped, and takes no more', async () => {
  const stop = new AbortController();
  const input = Readable.from(
    (function* () {
      for (let i = 1; i < 1000; i += 1) {
        if (i === 20) stop.abort();
        yield Buffer.from(`${i}\n`);
      }
    })(),
  );
  const { batch, written } = batchOf('', { input, signal: stop.signal });
  await runBatch(batch);
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(40);
  expect(written.map((one) => Number(one.split(' ')[0]))).toEqual(written.map((_, i) => i + 1));
});

test('stops at the first result that cannot be written', async () => {
  const full = async () => {
    throw new Error('the disk is full');
  };
  const { batch } = batchOf(lines(1, 2, 3, 4), { succeeded: full });
  await expect(runBatch(batch)).rejects.toThrow('the disk is full');
});

test('what the input throws is thrown on', async () => {
  const input = new Readable({
    read() {
      this.destroy(new Error('the disk is gone'));
    },
  });
  await expect(runBatch(batchOf('', { input }).batch)).rejects.toThrow('the disk is gone');
});
