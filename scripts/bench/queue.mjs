// How many events a second go through a queue in Redis with one and with two worker processes of one thread each, beside a
// batch of one and of two threads: `node scripts/bench/queue.mjs` after a build. Prints JSON.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { someEvents } from './texts.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
/** Lines that are not counted: each process starts, and reads its tables. */
const WARM = 20;
const { REDIS_SERVER = 'redis-server' } = process.env;

/** `readout-diff submit` and `worker`: events a second. Without rows where there is no Redis to start. */
export async function queue() {
  const title = 'readout-diff submit, beside batch';
  const rates = await queueRates();
  if (!rates) return { title: `${title}: left out, ${REDIS_SERVER} cannot be run`, rows: [] };
  const { events, rounds, eventsPerSecond } = rates;
  const rows = Object.entries(eventsPerSecond).map(([name, value]) => {
    const [, way, workers] = /^(\D+)(\d+)$/u.exec(name);
    const of =
      way === 'queue'
        ? `worker ${workers === '1' ? 'process' : 'processes'}`
        : `${workers === '1' ? 'thread' : 'threads'} of a batch`;
    return { what: `${events} events, ${workers} ${of}`, value, unit: 'events/s', note: `fastest of ${rounds}` };
  });
  return { title, rows };
}

/**
 * Events a second, start of the programs left out, the fastest of some rounds; undefined where there is no Redis to start.
 *
 * @param {{ events?: number, rounds?: number }} options How many events to compare, the examples again and again (default 200),
 * and how often (default 2).
 */
export async function queueRates({ events = 200, rounds = 2 } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-diff-bench-'));
  const input = join(folder, 'events.ndjson');
  writeFileSync(input, linesOf(events));
  const redis = await startRedis(folder);
  try {
    if (redis === undefined) return undefined;
    const rates = {};
    // In turns, so that a busy moment does not hit one of them alone.
    for (let round = 0; round < rounds; round += 1) {
      for (const workers of [1, 2]) {
        const batch = await rateOf(['batch', input, '--workers', `${workers}`], folder);
        const queue = await inQueue(workers, input, folder, redis.url);
        for (const [name, rate] of Object.entries({ [`batch${workers}`]: batch, [`queue${workers}`]: queue }))
          rates[name] = Math.max(rates[name] ?? 0, rate);
      }
    }
    return { events, rounds, eventsPerSecond: rates };
  } finally {
    await end(redis?.child);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inQueue(workers, input, folder, url) {
  const queue = ['--redis', url, '--queue', `bench-${workers}`];
  const serving = Array.from({ length: workers }, () => run(['worker', ...queue, '--concurrency', '1']));
  try {
    await Promise.all(serving.map(({ stderr }) => once(stderr, 'data'))); // each says that it works
    return await rateOf(['submit', input, ...queue], folder);
  } finally {
    await Promise.all(serving.map(end));
  }
}

/** Lines that a command writes in a second, from its first ones to its last. */
async function rateOf(args, folder) {
  const output = join(folder, 'out.ndjson');
  const child = run([...args, '--output', output, '--unordered', '--quiet']);
  const ended = once(child, 'exit');
  const written = [];
  let end = 0;
  let over = false;
  ended.then(() => {
    over = true;
  });
  while (!over) {
    const size = existsSync(output) ? statSync(output).size : 0;
    if (size > end) {
      const before = written.at(-1)?.lines ?? 0;
      written.push({ at: performance.now(), lines: before + newlines(output, end, size) });
    }
    end = size;
    await sleep(10);
  }
  const [code] = await ended;
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
  rmSync(output);
  const [first, last] = [written.find(({ lines }) => lines >= WARM), written.at(-1)];
  return Number(((1000 * (last.lines - first.lines)) / (last.at - first.at)).toFixed(1));
}

function newlines(path, from, to) {
  const file = openSync(path, 'r');
  try {
    const piece = Buffer.alloc(to - from);
    readSync(file, piece, 0, piece.length, from);
    return piece.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
  } finally {
    closeSync(file);
  }
}

function linesOf(count) {
  const events = someEvents();
  const lines = Array.from({ length: count }, (_, i) => ({ ...events[i % events.length], id: `event-${i}` }));
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function run(args) {
  return spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
}

async function end(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** A Redis that writes down what it is told, as one of a cluster does. */
async function startRedis(folder) {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
  const child = spawn(REDIS_SERVER, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const started = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('Ready to accept connections')) resolve(true);
    });
    child.on('error', () => resolve(false));
    child.on('exit', () => resolve(false));
  });
  return (await started) ? { child, url: `redis://127.0.0.1:${port}` } : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rates = await queueRates();
  console.log(JSON.stringify(rates ?? { skipped: `${REDIS_SERVER} cannot be run` }, null, 2));
}
