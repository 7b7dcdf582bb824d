import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { outputFolder } from './browser.js';
import { missingRedis, RedisServer } from './redis-server.js';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const PAGE = new URL('../../docs/recipes/cluster.md', import.meta.url);
const missing = missingRedis();
const PASSWORD = 'se%2Fcret-word';

let server: RedisServer;
let client: Redis;
let queue: Queue;
let folder: string;
let input: string;
let output: string;
let errors: string;
let running: Running[] = [];
let count = 0;

beforeAll(async () => {
  if (missing === undefined) server = await RedisServer.start('se/cret-word');
});
afterAll(() => server?.end());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-diff-'));
  [input, output, errors] = ['events.ndjson', 'out.ndjson', 'errors.ndjson'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  count += 1;
  client = server.client();
  queue = new Queue(`test-${count}`, { connection: client });
  queue.on('error', () => undefined); // Redis goes away in some tests
});
afterEach(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await Promise.all(running.map(({ ended }) => ended));
  const said = running.map(({ err }) => err()).join('');
  running = [];
  await queue.close();
  client.disconnect();
  rmSync(folder, { recursive: true });
  expect(said).not.toMatch(/cret-word/u); // whatever happened, nobody told the password
});

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  err(): string;
}

function start(args: readonly string[], ...node: readonly string[]): Running {
  const child = spawn(process.execPath, [...node, CLI, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, REDIS_URL: server.url },
  });
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const one = { child, ended, err: () => err };
  running.push(one);
  return one;
}

const submit = (...more: readonly string[]) =>
  start(['submit', input, '--queue', queue.name, '--output', output, '--errors', errors, '--backoff', '0.1', ...more]);

/** A worker that has connected. */
async function worker(more: readonly string[] = [], ...node: readonly string[]): Promise<Running> {
  const one = start(['worker', '--queue', queue.name, '--lock', '1', '--concurrency', '1', ...more], ...node);
  await until(() => one.err().includes('works on queue'));
  return one;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(20);
}

const text = (i: number, sentences: number) =>
  Array.from({ length: sentences }, (_, k) => `Minister ${i} spoke of border ${k} for ${(i + k) % 7} hours.`).join(' ');

const eventOf = (id: string, i = 0, sentences = 12) => ({
  id,
  readouts: ['a', 'b'].map((side, k) => ({ id: side, source: { name: side }, text: text(i + k, sentences) })),
});

function write(events: readonly unknown[]): void {
  writeFileSync(input, `${events.map((one) => (typeof one === 'string' ? one : JSON.stringify(one))).join('\n')}\n`);
}

const calls = (length: number) => Array.from({ length }, (_, i) => eventOf(`call-${i}`, i));

interface Written {
  readonly line: number;
  readonly id?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

function written(path: string): Written[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

const sizeOf = (path: string) => (existsSync(path) ? statSync(path).size : 0);

/** All of the first so many lines were compared once, and Redis keeps none of it. */
async function expectWhole(lines: number): Promise<void> {
  expect(written(errors)).toEqual([]);
  expect(written(output).map(({ line }) => line)).toEqual(Array.from({ length: lines }, (_, i) => i + 1));
  await expectEmpty();
}

async function expectEmpty(): Promise<void> {
  const counts = await queue.getJobCounts();
  expect(Object.entries(counts).filter(([, number]) => number > 0)).toEqual([]);
}

describe.skipIf(missing !== undefined)(`a queue${missing === undefined ? '' : ` (${missing})`}`, () => {
  it('of two workers gives what a batch gives, byte for byte', async () => {
    const bad = [{ id: 'bad' }, '{nope', '5', eventOf('call-3', 99), eventOf('call-3', 3), '', eventOf('last')];
    write([...calls(16), ...bad]);
    const workers = await Promise.all([worker(), worker()]);
    const run = submit('--window', '6');
    expect(await run.ended).toBe(3);
    expect(run.err()).toContain('17 compared, 5 failed');
    await expectEmpty();
    expect(written(errors).map(({ error }) => error!.code)).toEqual([
      'missing-field',
      'not-json',
      'not-an-object',
      'duplicate-id',
      'duplicate-id',
    ]);
    const [results, faults] = [readFileSync(output), readFileSync(errors)];
    for (const path of [output, errors]) rmSync(path);
    await start(['batch', input, '--output', output, '--errors', errors, '--workers', '1']).ended;
    expect(readFileSync(output).equals(results)).toBe(true);
    expect(readFileSync(errors).equals(faults)).toBe(true);
    for (const { child } of workers) child.kill('SIGTERM');
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([130, 130]);
    const shares = workers.map(({ err }) => Number(/^(\d+) compared/mu.exec(err())![1]));
    expect(Math.min(...shares)).toBeGreaterThan(0);
  });

  it('gives the event of a worker that is killed in the middle to another', async () => {
    write(calls(16));
    const [first] = await Promise.all([worker(), worker()]);
    const run = submit('--window', '6');
    await until(async () => (await queue.getActiveCount()) === 2 && sizeOf(output) > 0);
    first.child.kill('SIGKILL');
    expect(await run.ended).toBe(0);
    await expectWhole(16);
  });

  it('waits for a Redis that is away for five seconds, and goes on', async () => {
    write(calls(24));
    await worker();
    const run = submit('--window', '6');
    await until(() => sizeOf(output) > 0);
    await server.kill();
    await sleep(5_000);
    await server.start();
    expect(await run.ended).toBe(0);
    expect(run.err()).toMatch(/lost Redis at 127\.0\.0\.1:\d+, waiting for it\n[\s\S]*is back/u);
    await expectWhole(24);
  });

  it('puts events in again that Redis has lost', async () => {
    write(calls(16));
    const run = submit('--window', '6');
    await until(async () => (await queue.getWaitingCount()) === 6);
    await client.flushall();
    await worker();
    expect(await run.ended).toBe(0);
    await expectWhole(16);
  });

  it('fails an event that worker after worker died of', async () => {
    write([eventOf('deadly', 0, 300), eventOf('after')]);
    const run = submit();
    await until(async () => (await queue.getWaitingCount()) === 2);
    const victim = await worker();
    await until(async () => (await queue.getActiveCount()) === 1);
    victim.child.kill('SIGKILL');
    const [job] = await queue.getActive();
    expect(job!.data.id).toBe('deadly');
    await client.hset(`bull:${queue.name}:${job!.id}`, 'stc', 5); // as if five had died before
    await worker();
    expect(await run.ended).toBe(3);
    expect(written(output).map(({ id }) => id)).toEqual(['after']);
    expect(written(errors)).toMatchObject([{ line: 1, id: 'deadly', error: { code: 'failed' } }]);
    expect((await queue.getFailed()).map(({ data }) => data.id)).toEqual(['deadly']);
  });

  it('keeps an event that fails in every worker among the failed, after its tries, and the rest goes on', async () => {
    const large = eventOf('large', 0, 1);
    large.readouts[0]!.text = 'They agreed on trade. '.repeat(100_000);
    write([eventOf('before'), large, eventOf('after')]);
    // An event too large for the memory that each worker is given.
    const one = await worker([], '--max-old-space-size=64');
    expect(await submit('--attempts', '2').ended).toBe(3);
    expect(written(output).map(({ id }) => id)).toEqual(['before', 'after']);
    expect(written(errors)).toMatchObject([{ line: 2, id: 'large', error: { code: 'failed' } }]);
    expect(written(errors)[0]!.error!.message).toMatch(/memory/u);
    const [dead, ...others] = await queue.getFailed();
    expect(others).toEqual([]);
    expect(dead).toMatchObject({ data: { id: 'large' }, attemptsMade: 2 });
    expect((await queue.getJobCounts()).completed).toBe(0);
    expect(one.child.exitCode).toBe(null);
  });

  it('loses nothing and doubles nothing when who submits is killed again and again', async () => {
    write(calls(24));
    await worker();
    for (let kill = 1; kill <= 2; kill += 1) {
      const run = submit('--window', '6', '--resume');
      await until(() => written(output).length >= kill * 7);
      run.child.kill('SIGKILL');
      await run.ended;
    }
    expect(await submit('--window', '6', '--resume').ended).toBe(0);
    await expectWhole(24);
  });

  it('runs an event once that is submitted twice', async () => {
    write(calls(6));
    const runs = [submit(), start(['submit', input, '--queue', queue.name, '--output', `${output}.2`])];
    await until(async () => (await queue.getWaitingCount()) === 6 && runs.every(({ err }) => err() === ''));
    await sleep(500);
    expect(await queue.getWaitingCount()).toBe(6);
    const one = await worker();
    expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0]);
    one.child.kill('SIGTERM');
    await one.ended;
    expect(one.err()).toContain('6 compared, 0 failed');
    expect(readFileSync(`${output}.2`).equals(readFileSync(output))).toBe(true);
    await expectWhole(6);
  });

  it('is left in order by a worker and by who submits on Ctrl-C and SIGTERM', async () => {
    write([eventOf('long', 0, 600), ...calls(5)]);
    const run = submit();
    await until(async () => (await queue.getWaitingCount()) === 6);
    const slow = await worker();
    await until(async () => (await queue.getActiveCount()) === 1);
    slow.child.kill('SIGTERM');
    expect(await slow.ended).toBe(130);
    expect(slow.err()).toContain('1 compared, 0 failed');
    expect(await queue.getActiveCount()).toBe(0);
    await until(() => written(output).length === 1);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(130);
    expect(run.err()).toContain('stopped after 1 events; --resume goes on');
    expect(await queue.getWaitingCount()).toBe(5);
    await worker();
    expect(await submit('--resume').ended).toBe(0);
    await expectWhole(6);
  });

  it('of a program that runs BullMQ already is worked off by it, as the page shows', async () => {
    const [, program] = /^```javascript\n([\s\S]*?)^```$/mu.exec(readFileSync(PAGE, 'utf8'))!;
    // Inside the project, where the program finds the packages it imports.
    const file = join(outputFolder('cluster'), 'program.mjs');
    writeFileSync(file, program!);
    const env = { ...process.env, REDIS_URL: server.url };
    const { stdout } = await promisify(execFile)(process.execPath, [file], { env });
    expect(stdout).toMatch(/^first \d+\nsecond .*readouts\[0\]\.text.*\n$/u);
  });

  it('that cannot be used is told in one sentence, and no file is begun', async () => {
    write(calls(1));
    const refused = start([
      'submit',
      input,
      '--queue',
      'q',
      '--output',
      output,
      '--redis',
      `redis://:wrong@127.0.0.1:${server.port}`,
    ]);
    const nowhere = start(['worker', '--queue', 'q', '--redis', `rediss://me:${PASSWORD}@127.0.0.1:1`]);
    expect(await Promise.all([refused.ended, nowhere.ended])).toEqual([1, 1]);
    expect(refused.err()).toBe(
      `readout-diff: cannot use Redis at 127.0.0.1:${server.port}: it refuses the user name or the password\n`,
    );
    expect(nowhere.err()).toBe('readout-diff: cannot use Redis at 127.0.0.1:1: nothing listens there\n');
    expect(existsSync(output)).toBe(false);
  });
});
