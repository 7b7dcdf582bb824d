import { describe, expect, it } from 'vitest';
import type { BatchResult, EventRecord } from '../../../src/index.js';
import { type SubmitOptions, submitEvents } from '../../../src/node/cluster/submit-events.js';
import { FakeQueue } from './fake-queue.js';

const eventOf = (id: string) => ({ id, readouts: [] }) as unknown as EventRecord;
const events = (length: number) => Array.from({ length }, (_, i) => eventOf(`${i}`));
const answer = (data: unknown) => ({ id: (data as EventRecord).id, comparison: {} });

async function all(list: Iterable<EventRecord>, options: SubmitOptions): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for await (const result of submitEvents(list, options)) results.push(result);
  return results;
}

describe('submitEvents', () => {
  it('gives one result for each event, in their order, and leaves nothing in the queue', async () => {
    const queue = new FakeQueue(answer);
    const results = await all(events(20), { queue: queue.asQueue, window: 4 });
    expect(results.map(({ index, id }) => `${index} ${id}`)).toEqual(events(20).map(({ id }, i) => `${i} ${id}`));
    expect(queue.made).toBe(20);
    expect(queue.jobs.size).toBe(0);
  });

  it('takes no more events from the source than there is room for', async () => {
    let taken = 0;
    function* source() {
      for (const event of events(20)) {
        taken += 1;
        yield event;
      }
    }
    for await (const { index } of submitEvents(source(), { queue: new FakeQueue(answer).asQueue, window: 3 })) {
      expect(taken).toBeLessThanOrEqual(index + 3);
    }
    expect(taken).toBe(20);
  });

  it('runs the same event once', async () => {
    const queue = new FakeQueue(answer);
    const results = await all([eventOf('a'), eventOf('a'), eventOf('b')], { queue: queue.asQueue });
    expect(results.map(({ id }) => id)).toEqual(['a', 'a', 'b']);
    expect(queue.made).toBe(2);
  });

  it('takes up a result that is in the queue already', async () => {
    const queue = new FakeQueue(answer);
    const stop = new AbortController();
    const first = all(events(3), { queue: queue.asQueue, signal: stop.signal });
    while (queue.made < 3) await new Promise((next) => setImmediate(next));
    stop.abort();
    expect(await first).toEqual([]);
    expect(await all(events(3), { queue: queue.asQueue })).toHaveLength(3);
    expect(queue.made).toBe(3);
  });

  it('keeps a job that failed, tells why, and tries it again when it is submitted again', async () => {
    const queue = new FakeQueue(() => {
      throw new Error('no memory');
    });
    const fault = { index: 0, id: '0', error: { code: 'failed', message: 'no memory' } };
    expect(await all(events(1), { queue: queue.asQueue })).toEqual([fault]);
    expect(queue.jobs.size).toBe(1);
    expect(await all(events(1), { queue: queue.asQueue })).toEqual([fault]);
    expect(queue.made).toBe(2);
  });

  it('says so where a processor of somebody else gave no comparison', async () => {
    const [result] = await all(events(1), { queue: new FakeQueue(() => 7).asQueue });
    expect(result).toMatchObject({ error: { message: 'the processor of the queue gave no comparison' } });
  });

  it('gives the fault of an event that is no JSON, and goes on', async () => {
    const circular = { id: 'round' } as { id: string; self?: unknown };
    circular.self = circular;
    const list = [circular as unknown as EventRecord, eventOf('next')];
    expect(await all(list, { queue: new FakeQueue(answer).asQueue })).toMatchObject([
      { index: 0, id: 'round', error: { code: 'failed' } },
      { index: 1, id: 'next', comparison: {} },
    ]);
  });

  it('ends when it is stopped, whatever has not come', async () => {
    const stop = new AbortController();
    const queue = new FakeQueue(answer);
    const seen: string[] = [];
    for await (const { id } of submitEvents(events(20), { queue: queue.asQueue, window: 2, signal: stop.signal })) {
      seen.push(id!);
      if (seen.length === 3) stop.abort();
    }
    expect(seen).toEqual(['0', '1', '2']);
  });

  it('throws what the queue throws', async () => {
    const queue = new FakeQueue(answer);
    queue.add = async () => {
      throw new Error('memory is full');
    };
    await expect(all(events(1), { queue: queue.asQueue })).rejects.toThrow('memory is full');
  });

  it.each(['window', 'attempts', 'backoff', 'deadLetters'])('refuses %s out of its range', async (name) => {
    const options = { queue: new FakeQueue(answer).asQueue, [name]: -1 };
    await expect(all([], options)).rejects.toMatchObject({ code: 'out-of-range', path: `options.${name}` });
  });
});
