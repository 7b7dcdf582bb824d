import { once } from 'node:events';
import type { LocalPool } from '../batch/pool.js';
import { comparesIn } from './compare-job.js';
import type { JobResult } from './job.js';
import { openQueue, type QueueAddress } from './open-queue.js';

export interface WorkerRun {
  readonly queue: QueueAddress;
  readonly pool: LocalPool;
  /** Jobs at once. */
  readonly concurrency: number;
  /** Milliseconds of silence after which the jobs of a worker are given to another. */
  readonly lock: number;
  /** Takes no further job once it is aborted; those under way are finished. */
  readonly signal: AbortSignal;
  told(sentence: string): void;
  ready(): Promise<void>;
  /** Told of each job that is done. */
  done(failed: boolean): void;
}

/** How often a job may be lost with its worker. A job that is lost once more is thought to be what kills them, and fails. */
const LOSSES = 5;

/** Works off a queue until it is stopped. @throws {QueueError} where Redis cannot be reached. */
export async function runWorker(run: WorkerRun): Promise<void> {
  const { queue, pool, concurrency, lock, signal, told } = run;
  const { peers, redis, close } = await openQueue(queue, told);
  const worker = new peers.Worker(queue.name, comparesIn(pool.compare), {
    connection: redis,
    concurrency,
    lockDuration: lock,
    stalledInterval: lock,
    maxStalledCount: LOSSES,
  });
  worker.on('error', ({ message }) => {
    if (redis.status === 'ready' && !/ECONN|Connection is closed/u.test(message)) told(queue.redis.hide(message));
  });
  worker.on('completed', (_, result: JobResult) => run.done('error' in result));
  worker.on('failed', (job, { message }) => {
    told(`job ${job?.id?.slice(0, 8)}: ${queue.redis.hide(message)} (attempt ${job?.attemptsMade})`);
    if (job?.finishedOn) run.done(true);
  });
  try {
    await run.ready();
    if (!signal.aborted) await once(signal, 'abort');
    await worker.close();
  } finally {
    await close();
  }
}
