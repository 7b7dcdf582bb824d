import type { Peers, Redis } from './peers.js';
import { QueueError } from './queue-error.js';
import type { RedisAddress } from './redis-address.js';

/** How long the first connection may take, in milliseconds. */
const FIRST = 10_000;
/** Between two tries to come back, at most. */
const LONGEST_PAUSE = 2_000;

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/u, 'nothing listens there'],
  [/ENOTFOUND|EAI_AGAIN/u, 'there is no such host'],
  [/ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/u, 'it does not answer'],
  [/ECONNRESET|EPIPE|Connection is closed/u, 'it closed the connection'],
  [/WRONGPASS|invalid password/u, 'it refuses the user name or the password'],
  [/NOAUTH/u, 'it asks for a password'],
  [/RESP type|Protocol error/u, 'what answers is no Redis'],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)/u,
    'its certificate is signed by nobody known (NODE_EXTRA_CA_CERTS)',
  ],
  [/ERR_TLS_CERT_ALTNAME_INVALID/u, 'its certificate is for another host'],
  [/CERT_HAS_EXPIRED/u, 'its certificate has expired'],
];

/**
 * Connects to Redis. Later breaks are mended without end, and commands wait meanwhile; `told` hears of each.
 *
 * @throws {QueueError} where the first connection fails, after ten seconds at most.
 */
export async function connect(
  { Redis }: Peers,
  { url, place, hide }: RedisAddress,
  told: (sentence: string) => void,
): Promise<Redis> {
  let opened = false;
  let away = false;
  let cause: unknown;
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: FIRST,
    keepAlive: 10_000,
    maxRetriesPerRequest: null, // a command waits for Redis to come back, however long it takes
    retryStrategy: (times) => (opened ? Math.min(times * 100, LONGEST_PAUSE) : null),
  });
  redis.on('error', (error: unknown) => {
    cause = error;
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(cause ?? new Error('ETIMEDOUT')), FIRST);
  });
  try {
    await Promise.race([redis.connect().then(() => redis.ping()), late]);
  } catch (error) {
    redis.disconnect();
    throw new QueueError(`cannot use Redis at ${place}: ${whyOf(cause ?? error, hide)}`);
  } finally {
    clearTimeout(timer);
  }
  opened = true;
  redis.on('close', () => {
    if (!away && opened) told(`lost Redis at ${place}, waiting for it`);
    away = true;
  });
  redis.on('ready', () => {
    if (away) told(`Redis at ${place} is back`);
    away = false;
  });
  return redis;
}

function whyOf(error: unknown, hide: (message: string) => string): string {
  const { message = '', code = '' } = error as NodeJS.ErrnoException;
  return CAUSES.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1] ?? hide(message || String(error));
}
