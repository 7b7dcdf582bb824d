import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { Certificate } from './certificate.js';

const { REDIS_SERVER = 'redis-server', CI } = process.env;

/** Why there is no Redis to start, where that is no failure. */
export function missingRedis(): string | undefined {
  try {
    execFileSync(REDIS_SERVER, ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    const how = `${REDIS_SERVER} cannot be run: apt-get install --no-install-recommends redis-server, or name one in REDIS_SERVER`;
    if (CI) throw new Error(how);
    return how;
  }
}

/** A Redis of its own on a free port, which keeps what it has been told on disk. */
export class RedisServer {
  readonly #folder = mkdtempSync(join(tmpdir(), 'readout-diff-redis-'));
  #process: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    readonly password: string,
    readonly certificate: Certificate | undefined,
  ) {}

  /** With a certificate it speaks TLS and nothing else. */
  static async start(password = '', certificate?: Certificate): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), password, certificate);
    await server.start();
    return server;
  }

  get url(): string {
    const scheme = this.certificate ? 'rediss' : 'redis';
    return `${scheme}://${this.password && `:${encodeURIComponent(this.password)}@`}127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const port = this.certificate
      ? ['--port', '0', '--tls-port', `${this.port}`, '--tls-auth-clients', 'no', ...filesOf(this.certificate)]
      : ['--port', `${this.port}`];
    const settings = [...port, '--bind', '127.0.0.1', '--dir', this.#folder, '--save', ''];
    if (this.password) settings.push('--requirepass', this.password);
    this.#process = spawn(REDIS_SERVER, [...settings, '--appendonly', 'yes'], { stdio: 'ignore' });
    const client = this.client();
    await client.ping();
    client.disconnect();
  }

  /** Ends it at once, as a power cut does. */
  async kill(): Promise<void> {
    const ended = once(this.#process!, 'exit');
    this.#process!.kill('SIGKILL');
    await ended;
  }

  async end(): Promise<void> {
    if (this.#process?.exitCode === null && this.#process.signalCode === null) await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  client(): Redis {
    const { certificate } = this;
    const tls = certificate && { ca: readFileSync(certificate.authority) };
    const client = new Redis(this.url, {
      maxRetriesPerRequest: null,
      retryStrategy: () => 100,
      ...(tls !== undefined && { tls }),
    });
    client.on('error', () => undefined); // it is still starting
    return client;
  }
}

const filesOf = ({ authority, own, key }: Certificate) => [
  ...['--tls-ca-cert-file', authority],
  ...['--tls-cert-file', own],
  ...['--tls-key-file', key],
];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
