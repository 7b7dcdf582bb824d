// Feeds the library rows of bytes, keeps those that reach code no other row reached, and changes them again.
//   npm run fuzz -- --seconds 60 [--target compare] [--seed 1]
// What fails is made small and written to coverage/fuzz; the exit code is then 1.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Coverage } from './fuzz/coverage.mjs';
import { chance, mutate, shrink } from './fuzz/mutate.mjs';
import { bundled } from './training/bundle.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    target: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const url = await bundled(new URL('./fuzz/targets.ts', import.meta.url));
const coverage = new Coverage(url);
const { TARGETS, shown } = await import(url);
const names = values.target === undefined ? Object.keys(TARGETS) : [values.target];
if (names.some((name) => !Object.hasOwn(TARGETS, name)) || !(Number(values.seconds) > 0)) {
  console.error(`--seconds takes a number above 0, --target one of ${Object.keys(TARGETS).join(', ')}`);
  process.exit(2);
}
const rows = [];
for (const name of names) rows.push(await fuzz(name, (Number(values.seconds) * 1000) / names.length));
console.table(rows);
process.exitCode = rows.some(({ failures }) => failures > 0) ? 1 : 0;

async function fuzz(name, milliseconds) {
  const below = chance(Number(values.seed));
  const corpus = [
    Buffer.alloc(1),
    ...Array.from({ length: 20 }, (_, i) => Buffer.from(Array.from({ length: 40 * i }, () => below(256)))),
  ];
  const failures = new Map();
  const until = performance.now() + milliseconds;
  let [runs, slowest] = [0, 0];
  const fresh = [...corpus];
  while (performance.now() < until) {
    const row = fresh.shift() ?? mutate(corpus, below);
    const from = performance.now();
    const failure = await failureOf(name, row);
    slowest = Math.max(slowest, performance.now() - from);
    runs += 1;
    if (coverage.take() > 0) corpus.push(row);
    if (failure !== undefined && !failures.has(failure)) {
      const small = await shrink(row, async (less) => (await failureOf(name, less)) === failure);
      failures.set(failure, small);
      report(name, failure, small);
    }
  }
  return {
    target: name,
    runs,
    kept: corpus.length,
    blocks: coverage.blocks,
    slowest: Math.round(slowest),
    failures: failures.size,
  };
}

/** Where a row fails, so that each fault is told once; undefined where all is well. */
async function failureOf(name, row) {
  try {
    await TARGETS[name](row);
    return undefined;
  } catch (error) {
    const place = /\n\s+at .*/u.exec(error.stack ?? '')?.[0].replace(/\(.*?([\w.-]+:\d+:\d+)\)/u, '($1)') ?? '';
    return `${error.message.replace(/\(.*/su, '')}${place}`;
  }
}

function report(name, failure, row) {
  const folder = fileURLToPath(new URL('../coverage/fuzz/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${createHash('sha256').update(failure).digest('hex').slice(0, 8)}.json`);
  const bytes = row.toString('base64');
  writeFileSync(file, `${JSON.stringify({ target: name, failure, bytes, shown: shown(name, row) }, null, 2)}\n`);
  console.error(`${name}: ${failure}\n  ${file}`);
}
