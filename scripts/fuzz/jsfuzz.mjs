// jsfuzz, fetched from the registry into a folder of its own: what it is built on is old, and no dependency of the project.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { failureOf } from './failure.mjs';
import { chance, firstRows, shrink } from './mutate.mjs';

const VERSION = '1.0.15';
const folder = fileURLToPath(new URL('../../node_modules/.cache/jsfuzz', import.meta.url));

/** As `own` does it. jsfuzz ends at its first failure and is started again, as often as there is time. */
export async function jsfuzz({ targets, name, milliseconds, seed, patience }, found) {
  const program = fetched();
  const place = await workplace(name, seed);
  const until = performance.now() + milliseconds;
  const failures = new Set();
  let [runs, kept, blocks] = [0, 0, 0];
  for (let turn = 0; performance.now() < until; turn += 1) {
    writeFileSync(join(place, 'seed.js'), seeded(seed + turn));
    const log = await run(program, place, patience, until - performance.now());
    const last = [...log.matchAll(/#(\d+) \w+ +cov: (\d+) corp: (\d+)/gu)].at(-1) ?? [];
    runs += Number(last[1] ?? 0);
    [blocks, kept] = [Number(last[2] ?? blocks), Number(last[3] ?? kept)];
    const crash = join(place, 'crash');
    if (!existsSync(crash)) continue;
    const row = readFileSync(crash);
    rmSync(crash);
    const endless = /timeout reached|MEMORY OOM/u.exec(log)?.[0];
    const failure = endless ?? (await failureOf(targets[name], row));
    if (failure === undefined || failures.has(failure)) continue;
    failures.add(failure);
    const fails = async (less) => (await failureOf(targets[name], less)) === failure;
    found(failure, endless ? row : await shrink(row, fails));
  }
  return { runs, kept, blocks };
}

function fetched() {
  const program = join(folder, 'node_modules/jsfuzz/build/src/index.js');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: { jsfuzz: VERSION } }));
  if (!existsSync(program))
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  return program;
}

/** A folder with the target as jsfuzz can rewrite it, CommonJS of 2019, and the rows to begin with. */
async function workplace(name, seed) {
  const place = mkdtempSync(join(tmpdir(), 'readout-diff-jsfuzz-'));
  await build({
    entryPoints: [fileURLToPath(new URL('./targets.ts', import.meta.url))],
    outfile: join(place, 'targets.js'),
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2019',
    logLevel: 'error',
  });
  writeFileSync(join(place, 'target.js'), `exports.fuzz = require('./targets.js').TARGETS[${JSON.stringify(name)}];\n`);
  mkdirSync(join(place, 'rows'));
  for (const [i, row] of firstRows(chance(seed)).entries()) writeFileSync(join(place, 'rows', String(i)), row);
  return place;
}

/** jsfuzz has no seed: its chance is made one that repeats. */
function seeded(seed) {
  return `${chance}\nconst below = chance(${seed});\nMath.random = () => below(2 ** 31) / 2 ** 31;\n`;
}

/** What jsfuzz prints until it fails or its time is over. */
function run(program, place, patience, milliseconds) {
  const options = [
    '--exact-artifact-path',
    'crash',
    '--timeout',
    String(patience),
    '--rss-limit-mb',
    '3072',
    '--no-versifier',
  ];
  const child = spawn(process.execPath, ['--require', './seed.js', program, 'target.js', 'rows', ...options], {
    cwd: place,
    detached: true,
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  // Its worker, too: both are one group.
  const clock = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), milliseconds);
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(clock);
      resolve(log);
    }),
  );
}
