import { describe, expect, test } from 'vitest';
import { compareBatch } from '../src/batch/compare-batch.js';
import { compare } from '../src/compare.js';
import type { EventRecord } from '../src/event/event.js';
import type { CompareOptions } from '../src/options.js';

const text = 'The leaders discussed the war. They agreed to meet in May.';
const event: EventRecord = {
  id: 'call',
  readouts: [
    { id: 'a', source: { name: 'A' }, text },
    { id: 'b', source: { name: 'B' }, text: `${text} They shook hands.` },
  ],
};

const errorOf = (options: CompareOptions): unknown => {
  try {
    compare(event, options);
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('limits', () => {
  test('refuse a longer text and name it; one of just that length is read', () => {
    const longest = event.readouts[1]!.text.length;
    expect(errorOf({ maxTextLength: longest - 1 })).toMatchObject({
      code: 'too-large',
      path: 'readouts[1].text',
      message: `readouts[1].text: expected at most ${longest - 1} characters (options.maxTextLength), got ${longest}`,
    });
    expect(compare(event, { maxTextLength: longest })).toEqual(compare(event));
  });

  test('refuse more claims than were allowed; just as many are compared', () => {
    const claims = compare(event).claims.length;
    expect(errorOf({ maxClaims: claims - 1 })).toMatchObject({
      code: 'too-large',
      path: 'readouts',
      message: `readouts: expected at most ${claims - 1} claims (options.maxClaims), got ${claims}`,
    });
    expect(compare(event, { maxClaims: claims })).toEqual(compare(event));
  });

  test('make a fault of one event of a batch, and the rest goes on', async () => {
    const long = { ...event, id: 'long', readouts: event.readouts.map((one) => ({ ...one, text: text.repeat(3) })) };
    const results = [];
    for await (const result of compareBatch([long, event], { maxTextLength: 100 })) results.push(result);
    expect(results).toMatchObject([{ error: { code: 'too-large', path: 'readouts[0].text' } }, { id: 'call' }]);
  });
});

describe('a signal', () => {
  test('stops a comparison before it begins, with its reason', () => {
    const reason = new Error('enough');
    expect(errorOf({ signal: AbortSignal.abort(reason) })).toBe(reason);
    const { signal } = new AbortController();
    expect(compare(event, { signal })).toEqual(compare(event));
  });

  test('stops a batch between two events', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    const run = async () => {
      for await (const { index } of compareBatch([event, event, event], { signal: controller.signal })) {
        seen.push(index);
        if (index === 1) controller.abort(new Error('enough'));
      }
    };
    await expect(run()).rejects.toThrow('enough');
    expect(seen).toEqual([0, 1]);
  });
});
