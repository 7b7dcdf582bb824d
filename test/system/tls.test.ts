import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Certificate, certificateIn, missingOpenssl } from './certificate.js';
import { missingRedis, RedisServer } from './redis-server.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const missing = missingRedis() ?? missingOpenssl();

const readout = (id: string, text: string) => ({ id, source: { name: id }, text });
const EVENTS = ['two', 'four', 'six'].map((hours) => ({
  id: hours,
  readouts: [readout('a', `They talked for ${hours} hours.`), readout('b', 'They talked for five hours.')],
}));

describe.skipIf(missing !== undefined)(`a Redis behind TLS${missing === undefined ? '' : ` (${missing})`}`, () => {
  let folder: string;
  let certificate: Certificate;
  let server: RedisServer;
  let input: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-diff-tls-'));
    certificate = certificateIn(folder);
    server = await RedisServer.start('se/cret-word', certificate);
    input = join(folder, 'events.ndjson');
    writeFileSync(input, EVENTS.map((event) => `${JSON.stringify(event)}\n`).join(''));
  });
  afterAll(async () => {
    await server?.end();
    if (folder) rmSync(folder, { recursive: true });
  });

  function run(args: readonly string[], env: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, [CLI, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...env },
    });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    return { child, ended: once(child, 'close').then(([code]) => code as number | null), err: () => err };
  }

  it('carries events and results where its authority is named, and tells no password', async () => {
    const env = { REDIS_URL: server.url, NODE_EXTRA_CA_CERTS: certificate.authority };
    const output = join(folder, 'out.ndjson');
    const worker = run(['worker', '--queue', 'calls'], env);
    const submit = run(['submit', input, '--queue', 'calls', '--output', output], env);
    expect(await submit.ended).toBe(0);
    worker.child.kill('SIGTERM');
    expect(await worker.ended).toBe(130);
    const lines = readFileSync(output, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['two', 'four', 'six']);
    expect(`${worker.err()}${submit.err()}`).not.toMatch(/cret-word/u);
  });

  it.each([
    [
      'whose authority nobody named',
      () => server.url,
      'its certificate is signed by nobody known (NODE_EXTRA_CA_CERTS)',
    ],
    ['for another host', () => server.url.replace('127.0.0.1', 'localhost'), 'its certificate is for another host'],
    ['where TLS was not asked for', () => server.url.replace('rediss:', 'redis:'), 'it closed the connection'],
  ])('%s is refused in one sentence, and no file is begun', async (what, url, why) => {
    const output = join(folder, 'none.ndjson');
    const env = {
      REDIS_URL: url(),
      ...(what === 'for another host' && { NODE_EXTRA_CA_CERTS: certificate.authority }),
    };
    const { ended, err } = run(['submit', input, '--queue', 'calls', '--output', output], env);
    expect(await ended).toBe(1);
    const { host } = new URL(url());
    expect(err()).toBe(`readout-diff: cannot use Redis at ${host}: ${why}\n`);
    expect(existsSync(output)).toBe(false);
  });
});
