import { connect } from './connect.js';
import { loadPeers, type Peers, type Queue, type Redis } from './peers.js';
import { QueueError } from './queue-error.js';
import type { RedisAddress } from './redis-address.js';

/** Which queue, and where. */
export interface QueueAddress {
  readonly redis: RedisAddress;
  readonly name: string;
}

export interface OpenQueue {
  readonly peers: Peers;
  readonly redis: Redis;
  readonly queue: Queue;
  /** What goes wrong in Redis as one sentence that names its place and keeps its secrets. */
  guard<T>(work: Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Events of the queue that Redis keeps: each finished one holds a whole comparison, and nothing here reads them. */
const EVENTS_KEPT = 100;

/** @throws {QueueError} where BullMQ is not installed, or Redis cannot be reached. */
export async function openQueue(
  { redis: address, name }: QueueAddress,
  told: (sentence: string) => void,
): Promise<OpenQueue> {
  const peers = await loadPeers();
  let open = true;
  const redis = await connect(peers, address, (sentence) => {
    if (open) told(sentence);
  });
  const queue = new peers.Queue(name, { connection: redis, streams: { events: { maxLen: EVENTS_KEPT } } });
  queue.on('error', () => undefined); // told by the connection, and by whatever waits
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      throw new QueueError(`Redis at ${address.place}: ${address.hide(message)}`);
    }
  };
  return {
    peers,
    redis,
    queue,
    guard,
    async close() {
      open = false;
      redis.disconnect();
      await queue.close().catch(() => undefined);
    },
  };
}
