// Feeds the library rows of bytes, keeps those that reach code no other row reached, and changes them again.
//   npm run fuzz -- --seconds 60 [--target compare] [--seed 1] [--engine own|jsfuzz] [--patience 60]
// What fails, or takes more than `--patience` seconds, is made small and written to coverage/fuzz; the exit code is then 1.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { jsfuzz } from './fuzz/jsfuzz.mjs';
import { own } from './fuzz/own.mjs';
import { bundled } from './training/bundle.mjs';

const ENGINES = { own, jsfuzz };
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    target: { type: 'string' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'own' },
    patience: { type: 'string', default: '60' },
  },
});
const url = await bundled(new URL('./fuzz/targets.ts', import.meta.url));
const { TARGETS, shown } = await import(url);
const names = values.target === undefined ? Object.keys(TARGETS) : [values.target];
const [seconds, seed, patience] = ['seconds', 'seed', 'patience'].map((name) => Number(values[name]));
const isNumber = seconds > 0 && patience > 0 && Number.isInteger(seed);
if (!isNumber || !Object.hasOwn(ENGINES, values.engine) || names.some((name) => !Object.hasOwn(TARGETS, name))) {
  console.error(
    `--seconds and --patience take a number above 0, --seed a whole one, --engine one of ${Object.keys(ENGINES).join(', ')}, --target one of ${Object.keys(TARGETS).join(', ')}`,
  );
  process.exit(2);
}
const rows = [];
for (const name of names) {
  let failures = 0;
  const task = { url, targets: TARGETS, name, milliseconds: (seconds * 1000) / names.length, seed, patience };
  const result = await ENGINES[values.engine](task, (failure, row) => {
    failures += 1;
    report(name, failure, row);
  });
  rows.push({ target: name, ...result, failures });
}
console.table(rows);
process.exitCode = rows.some(({ failures }) => failures > 0) ? 1 : 0;

function report(name, failure, row) {
  const folder = fileURLToPath(new URL('../coverage/fuzz/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${createHash('sha256').update(failure).digest('hex').slice(0, 8)}.json`);
  const bytes = row.toString('base64');
  writeFileSync(file, `${JSON.stringify({ target: name, failure, bytes, shown: shown(name, row) }, null, 2)}\n`);
  console.error(`${name}: ${failure}\n  ${file}`);
}
