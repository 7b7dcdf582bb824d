import type * as bullmq from 'bullmq';
import type * as ioredis from 'ioredis';
import { QueueError } from './queue-error.js';

export type { Job, Queue } from 'bullmq';
export type { Redis } from 'ioredis';

/** What `submit` and `worker` need and nothing else does. */
export interface Peers {
  readonly Queue: typeof bullmq.Queue;
  readonly Worker: typeof bullmq.Worker;
  readonly Redis: typeof ioredis.Redis;
}

/** @throws {QueueError} where one of them is not installed. */
export async function loadPeers(): Promise<Peers> {
  try {
    const [{ Queue, Worker }, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')]);
    return { Queue, Worker, Redis };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new QueueError('queues need two more packages: npm install bullmq ioredis');
  }
}
