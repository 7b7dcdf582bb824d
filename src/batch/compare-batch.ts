import { compare } from '../compare.js';
import type { EventRecord } from '../event/event.js';
import { type CompareOptions, resolveOptions } from '../options.js';
import type { BatchResult } from './batch-result.js';
import { faultOf, idOf } from './fault.js';

/**
 * Compares many events one after the other. Each gives one result, in the order of the events and numbered from 0; an event that breaks
 * the contract gives an `error` in the place of its comparison, and the rest goes on. An event is taken from the source when
 * the result before it was taken from the batch, so that memory does not grow with their number.
 *
 * @param events Any iterable, of any length; what it yields need not be checked before.
 * @param options As for `compare`; they hold for every event.
 * @throws {InputError} for an option that breaks its contract, when the first result is asked for; whatever the source throws; the
 * reason of `options.signal` where it is aborted between two events.
 *
 * @example
 * ```ts
 * import { compareBatch } from 'readout-diff';
 *
 * const call = (id: string, text: string) => ({
 *   id,
 *   readouts: [
 *     { id: 'a', source: { name: 'A' }, text },
 *     { id: 'b', source: { name: 'B' }, text: 'The leaders exchanged views on the crisis.' },
 *   ],
 * });
 * for await (const result of compareBatch([call('1', 'They discussed the war.'), call('2', ' ')])) {
 *   console.log(result.id, 'error' in result ? result.error.code : result.comparison.discrepancies.length);
 * }
 * ```
 */
export async function* compareBatch(
  events: AsyncIterable<EventRecord> | Iterable<EventRecord>,
  options?: CompareOptions,
): AsyncGenerator<BatchResult, void, undefined> {
  const { signal } = resolveOptions(options); // a bad option is a bad call, not the fault of every event
  signal?.throwIfAborted();
  let index = 0;
  for await (const event of events) {
    signal?.throwIfAborted();
    yield compareOne(event, index++, options);
  }
}

function compareOne(event: EventRecord, index: number, options: CompareOptions | undefined): BatchResult {
  try {
    const comparison = compare(event, options);
    return { index, id: comparison.event.id, comparison };
  } catch (error) {
    const id = idOf(event);
    return { index, ...(id !== undefined && { id }), error: faultOf(error) };
  }
}
