// Fetches the runtimes that the library promises to give the same bytes in, as npm packages, into a folder of their own.
//   node scripts/runtimes.mjs        (folder: RUNTIMES, default node_modules/.cache/runtimes)
// What is there already, in the versions asked for, is kept.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = process.env.RUNTIMES ?? fileURLToPath(new URL('../node_modules/.cache/runtimes', import.meta.url));
const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const suffix = process.platform === 'win32' ? '.exe' : '';
const bin = (name) => join(folder, 'node_modules/.bin', name);
// Deno reads packages from the node_modules folder that is there, and asks no network.
const deno = [
  'run',
  '--allow-read',
  '--allow-write',
  '--allow-env',
  '--no-remote',
  '--no-lock',
  '--node-modules-dir=manual',
];

const node = (major, version) => ({
  name: `Node ${major}`,
  // The package `node` fetches this one when it is installed; its own is asked for, so that several can lie side by side.
  packages: { [`node${major}`]: `npm:node-${platform}@${version}` },
  command: [join(folder, `node_modules/node${major}/bin/node${suffix}`)],
});

/** Each runtime with the command that runs a file in it. The first is the oldest that `engines` allows. */
export const RUNTIMES = [
  node(20, '20.19.0'),
  node(22, '22.23.3'),
  node(24, '24.21.0'),
  node(26, '26.10.0'),
  { name: 'Deno', packages: { deno: '2.9.6' }, command: [bin('deno'), ...deno] },
  { name: 'Bun', packages: { bun: '1.4.5' }, command: [bin('bun')] },
];

export function fetchRuntimes() {
  const dependencies = Object.assign({}, ...RUNTIMES.map(({ packages }) => packages));
  const wanted = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`;
  const done = join(folder, 'fetched.json');
  if (existsSync(done) && readFileSync(done, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  writeFileSync(done, wanted);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) fetchRuntimes();
