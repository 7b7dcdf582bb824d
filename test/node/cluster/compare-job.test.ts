import { describe, expect, it } from 'vitest';
import { compare, type EventRecord } from '../../../src/index.js';
import compareLine from '../../../src/node/batch/compare-line.js';
import { compareJob, comparesIn } from '../../../src/node/cluster/compare-job.js';

const readout = (id: string, text: string) => ({ id, source: { name: id }, text });
const event: EventRecord = {
  id: 'call',
  readouts: [readout('a', 'They talked for two hours.'), readout('b', 'They talked for four hours.')],
};

describe.each([
  ['compareJob', compareJob],
  ['a processor over a pool', comparesIn(compareLine)],
])('%s', (_, processor) => {
  it('gives the comparison', async () => {
    expect(await processor({ data: event })).toEqual({ id: 'call', comparison: compare(event) });
  });

  it('gives the fault of an event that breaks the contract', async () => {
    const result = await processor({ data: { id: 'bad' } as EventRecord });
    expect(result).toMatchObject({ id: 'bad', error: { code: 'missing-field' } });
  });
});

it('what nobody foresaw is thrown, so that it is tried again', async () => {
  const processor = comparesIn(async () => ({ error: { code: 'failed', message: 'out of memory' } }));
  await expect(processor({ data: event })).rejects.toThrow('out of memory');
});
