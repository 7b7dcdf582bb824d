import { oneLine } from '../../report/plain.js';

/** Where a Redis is. The address may hold a password; what is shown is its `place`. */
export interface RedisAddress {
  readonly url: string;
  /** Host and port. */
  readonly place: string;
  /** A message of somebody else as one line, without what the address keeps secret. */
  hide(message: string): string;
}

const DEFAULT_PORT = '6379';

/** An address `redis://` or `rediss://` (over TLS) with a host; undefined where a text is none. */
export function redisAddress(given: string): RedisAddress | undefined {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^rediss?:$/u.test(url.protocol) || url.hostname === '' || !/^\/?\d*$/u.test(url.pathname))
    return undefined;
  const secrets = [url.password, decoded(url.password), url.search.slice(1)];
  return {
    url: given,
    place: `${url.hostname}:${url.port || DEFAULT_PORT}`,
    hide: (message) =>
      oneLine(secrets.reduce((text, secret) => (secret === '' ? text : text.replaceAll(secret, '***')), message)),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
