import type { QueueAddress } from '../node/cluster/open-queue.js';
import { redisAddress } from '../node/cluster/redis-address.js';
import { oneLine } from '../report/plain.js';
import { UsageError, type ValuesOf } from './arguments.js';
import type { Terminal } from './terminal.js';

/** The options of every command that uses a queue. */
export const QUEUE_OPTIONS = { redis: { type: 'string' }, queue: { type: 'string' } } as const;

export const QUEUE_HELP = `  --redis URL     redis://HOST:PORT, or rediss:// for TLS (default: REDIS_URL, which
                  keeps a password out of the list of processes)
  --queue NAME    letters, digits, dots, hyphens and underscores
`;

const QUEUE_NAME = /^[\w.-]{1,100}$/u;

/** The queue that was asked for. No message tells the address, which may hold a password. */
export function queueAddress(
  command: string,
  { redis: url, queue: name }: ValuesOf<typeof QUEUE_OPTIONS>,
  { env }: Terminal,
): QueueAddress {
  const given = url ?? (env.REDIS_URL || undefined);
  if (given === undefined)
    throw new UsageError(`${command} needs --redis URL, or REDIS_URL in the environment`, command);
  const redis = redisAddress(given);
  if (!redis)
    throw new UsageError('--redis needs redis://HOST:PORT or rediss://HOST:PORT, got something else', command);
  if (name === undefined) throw new UsageError(`${command} needs --queue NAME`, command);
  if (!QUEUE_NAME.test(name)) {
    const expected = 'up to 100 letters, digits, dots, hyphens and underscores';
    throw new UsageError(`--queue needs ${expected}, got ${oneLine(name) || 'nothing'}`, command);
  }
  return { redis, name };
}
