import { expect, test } from 'vitest';
import type { BatchResult } from '../../src/batch/batch-result.js';
import { compareBatch } from '../../src/batch/compare-batch.js';
import { compare } from '../../src/compare.js';
import type { EventRecord } from '../../src/event/event.js';

const event = (id: string, text = 'The leaders discussed the war in Ukraine.'): EventRecord => ({
  id,
  readouts: [
    { id: 'a', source: { name: 'A' }, text },
    { id: 'b', source: { name: 'B' }, text: 'The leaders exchanged views on the crisis.' },
  ],
});

async function all(events: Iterable<EventRecord> | AsyncIterable<EventRecord>, options = {}): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for await (const result of compareBatch(events, options)) results.push(result);
  return results;
}

test('gives what compare gives, in order', async () => {
  const events = [event('x'), event('y', 'They signed a treaty.')];
  expect(await all(events)).toEqual(events.map((one, index) => ({ index, id: one.id, comparison: compare(one) })));
});

test('an event that breaks the contract fails by itself', async () => {
  const results = await all([event('x', ' '), null as never, 7 as never, event('y')]);
  expect(results).toMatchObject([
    { index: 0, id: 'x', error: { code: 'blank-text', path: 'readouts[0].text' } },
    { index: 1, error: { code: 'not-an-object' } },
    { index: 2, error: { code: 'not-an-object' } },
    { index: 3, id: 'y', comparison: { schemaVersion: 1 } },
  ]);
  expect(results[1]).not.toHaveProperty('id');
  expect(JSON.parse(JSON.stringify(results))).toEqual(results);
});

test('what an event throws when it is looked at is its own fault', async () => {
  const sly = { ...event('x') };
  Object.defineProperty(sly, 'readouts', {
    enumerable: true,
    get() {
      throw new Error('no readouts today');
    },
  });
  expect(await all([sly, event('y')])).toMatchObject([
    { error: { code: 'failed', message: 'no readouts today' } },
    { id: 'y' },
  ]);
});

test('takes an event only when the result before it was taken', async () => {
  const taken: string[] = [];
  function* source() {
    for (const id of ['x', 'y', 'z']) {
      taken.push(id);
      yield event(id);
    }
  }
  const batch = compareBatch(source());
  expect(taken).toEqual([]);
  await batch.next();
  expect(taken).toEqual(['x']);
  await batch.return();
  expect(taken).toEqual(['x']);
});

test('a bad option is a bad call, not the fault of each event', async () => {
  await expect(all([event('x')], { threshold: 2 })).rejects.toThrow('options.threshold');
});

test('what the source throws is thrown on', async () => {
  const source = (async function* () {
    yield event('x');
    throw new Error('the disk is gone');
  })();
  await expect(all(source)).rejects.toThrow('the disk is gone');
});
