// Runs every examples/<folder>/example.mjs and keeps what it prints in expected.txt beside it.
//   node scripts/examples.mjs            writes the expected output anew
//   node scripts/examples.mjs --check    compares it, and exits 1 when any differs
// The examples import the built package by its name, so build first.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../examples/', import.meta.url);

/** The address of a file of an example. */
export const fileOf = (name, file) => new URL(`${name}/${file}`, folder);

/** The names of all examples, in the order of the alphabet. */
export function examples() {
  return readdirSync(folder)
    .filter((name) => existsSync(fileOf(name, 'example.mjs')))
    .sort();
}

/** What an example prints. Throws when it fails, with what it wrote to standard error. */
export function run(name) {
  return execFileSync(process.execPath, [fileURLToPath(fileOf(name, 'example.mjs'))], { encoding: 'utf8' });
}

/** The output kept beside the example; empty when there is none yet. */
export function expected(name) {
  const file = fileOf(name, 'expected.txt');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const check = process.argv.includes('--check');
  for (const name of examples()) {
    const output = run(name);
    if (output === expected(name)) console.log(`same     ${name}`);
    else if (check) {
      console.log(`differs  ${name}`);
      process.exitCode = 1;
    } else {
      writeFileSync(fileOf(name, 'expected.txt'), output);
      console.log(`written  ${name}`);
    }
  }
}
