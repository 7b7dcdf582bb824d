// A thread that feeds one target rows, keeps those that reach new code, and changes them again.
import { parentPort, workerData } from 'node:worker_threads';
import { Coverage } from './coverage.mjs';
import { failureOf } from './failure.mjs';
import { chance, firstRows, mutate, shrink } from './mutate.mjs';

const { url, name, milliseconds, seed, begun, at } = workerData;
const coverage = new Coverage(url);
const { TARGETS } = await import(url);
const below = chance(seed);
const corpus = firstRows(below);
const fresh = [...corpus];
const failures = new Set();
const until = performance.now() + milliseconds;
let [runs, slowest] = [0, 0];
while (performance.now() < until) {
  const row = fresh.shift() ?? mutate(corpus, below);
  const from = performance.now();
  const failure = await watched(row);
  slowest = Math.max(slowest, performance.now() - from);
  runs += 1;
  if (coverage.take() > 0) corpus.push(row);
  if (failure === undefined || failures.has(failure)) continue;
  failures.add(failure);
  parentPort.postMessage({ failure, row: await shrink(row, async (less) => (await watched(less)) === failure) });
}
parentPort.postMessage({
  done: { runs, kept: corpus.length, blocks: coverage.blocks, slowest: Math.round(slowest) },
});

/** Leaves word of the row at hand, for who looks on to keep if it never ends. */
function watched(row) {
  at.set(row);
  begun[1] = row.length;
  Atomics.add(begun, 0, 1);
  return failureOf(TARGETS[name], row);
}
