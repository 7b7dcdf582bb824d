import { compareBatch, type EventRecord } from '../../index.js';
import type { LineResult } from '../batch/compare-line.js';
import type { JobResult } from './job.js';

/** The part of a job of BullMQ that is read: its data is the event. */
export interface EventJob {
  /** The event to compare. */
  readonly data: EventRecord;
}

/**
 * A processor for a `Worker` of BullMQ: compares the event that is the data of a job. An event that breaks the contract gives an
 * `error`, which no retry would mend. What nobody foresaw is thrown, so that BullMQ tries again and at last
 * puts the job among the failed.
 *
 * It computes in the thread of the worker. Where a comparison may take longer than half of `lockDuration`, raise that.
 *
 * @example
 * ```ts
 * import { compareJob } from 'readout-diff/bullmq';
 *
 * const readout = (id: string, text: string) => ({ id, source: { name: id }, text });
 * const event = { id: 'call', readouts: [readout('a', 'They talked for two hours.'), readout('b', 'They talked for four hours.')] };
 * // In your program: new Worker('events', compareJob, { connection })
 * const result = await compareJob({ data: event });
 * if ('comparison' in result) console.log(result.comparison.discrepancies.length);
 * ```
 */
export async function compareJob(job: EventJob): Promise<JobResult> {
  for await (const { index: _, ...result } of compareBatch([job.data])) return thrownIfUnforeseen(result as JobResult);
  throw new Error('no result');
}

/** A processor that leaves the comparison to a pool, so that its own thread is free to keep the locks of the jobs. */
export function comparesIn(compare: (text: string) => Promise<LineResult>) {
  return async (job: EventJob): Promise<JobResult> => {
    const { json, ...rest } = await compare(JSON.stringify(job.data));
    return thrownIfUnforeseen((json === undefined ? rest : { ...rest, comparison: JSON.parse(json) }) as JobResult);
  };
}

function thrownIfUnforeseen(result: JobResult): JobResult {
  if ('error' in result && result.error.code === 'failed') throw new Error(result.error.message);
  return result;
}
