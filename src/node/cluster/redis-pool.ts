import { setTimeout as sleep } from 'node:timers/promises';
import { type LineResult, valueIn } from '../batch/compare-line.js';
import type { Pool } from '../batch/pool.js';
import { type FlightOptions, Flights } from './flights.js';
import type { JobResult } from './job.js';
import { openQueue, type QueueAddress } from './open-queue.js';

export interface RedisPoolOptions extends Omit<FlightOptions, 'deadLetters'> {
  /** Events in the queue at once, at most. */
  readonly window: number;
  readonly signal: AbortSignal;
  told(sentence: string): void;
}

/** How long the end may wait for Redis to drop the last jobs, in milliseconds. */
const LAST_WAIT = 5_000;
/** Failed jobs that are kept beside those under way. */
const DEAD_LETTERS = 1_000;

/**
 * A pool whose lines are compared by the workers of a queue. Once `signal` is aborted it waits for none of them.
 *
 * @throws {QueueError} where the queue cannot be opened.
 */
export async function redisPool(address: QueueAddress, options: RedisPoolOptions): Promise<Pool> {
  const { window, signal, attempts, backoff } = options;
  const { queue, guard, close } = await openQueue(address, options.told);
  const flights = await guard(Flights.over(queue, { attempts, backoff, deadLetters: DEAD_LETTERS + window }));
  const stop = () => flights.stop();
  signal.addEventListener('abort', stop, { once: true });
  return {
    window,
    async compare(text) {
      const line = valueIn(text);
      return 'error' in line ? line : lineOf(await guard(flights.compare(line.value)));
    },
    async written(text) {
      if (flights.empty) return;
      const line = valueIn(text);
      if ('value' in line) await guard(flights.forget(line.value));
    },
    async close() {
      signal.removeEventListener('abort', stop);
      await Promise.race([guard(flights.drain()), sleep(LAST_WAIT, undefined, { ref: false })]);
      flights.stop();
      await close();
    },
  };
}

function lineOf(result: JobResult | undefined): LineResult | undefined {
  if (result === undefined || 'error' in result) return result;
  return { id: result.id, json: JSON.stringify(result.comparison) };
}
