import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUNTIMES } from '../../scripts/runtimes.mjs';
import { compare } from '../../src/compare.js';
import { toTable } from '../../src/report/table.js';
import { openBrowser } from '../system/browser.js';

/* The packed library, installed by npm into an empty folder, as a new user has it. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readout-diff-installed-')));
const event = {
  id: 'talks',
  topics: ['strike'],
  readouts: [
    { id: 'port', source: { name: 'Port' }, text: 'They talked for two hours. The strike has harmed trade.' },
    { id: 'union', source: { name: 'Union' }, text: 'The talks took four hours. They agreed to end night shifts.' },
  ],
};
const wanted = toTable(compare(event));

const NAMES = '{ compare, InputError, toTable }';
const SAY = `
let fault${': unknown'};
try { compare({ id: 'x', readouts: [] }); } catch (error) { fault = error; }
const report = fault instanceof InputError && String(displayPair('a', 'a')) !== '' ? toTable(compare(event)) : 'no fault';`;
const plain = SAY.replace(': unknown', '');
const given = `const event = ${JSON.stringify(event)};`;
const imports = `import ${NAMES} from 'readout-diff'; import { displayPair } from 'readout-diff/notebook';`;
const typed = `${imports} import type { Comparison, EventRecord } from 'readout-diff';
${given.replace('event =', 'event: EventRecord =')} ${SAY}
export const comparison: Comparison = compare(event);
console.log(report);`;

const FILES = {
  'main.mjs': `${imports} ${given} ${plain} console.log(report);`,
  'main.cjs': `const ${NAMES} = require('readout-diff'); const { displayPair } = require('readout-diff/notebook'); ${given} ${plain} console.log(report);`,
  'main.mts': typed,
  'main.cts': typed,
  'main.ts': typed,
  'page.js': `${imports} ${given} ${plain} globalThis.report = report;`,
  'wrong.mts': "import { compare } from 'readout-diff'; compare({ id: 1 });",
};

beforeAll(() => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const install = [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    join(folder, filename),
  ];
  mkdirSync(join(folder, 'project'));
  writeFileSync(join(folder, 'project/package.json'), '{ "private": true, "type": "module" }\n');
  execFileSync('npm', install, { cwd: join(folder, 'project'), stdio: 'pipe' });
  for (const [name, code] of Object.entries(FILES)) writeFileSync(join(folder, 'project', name), code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command prints in the project. */
async function printed(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: join(folder, 'project') });
  return stdout;
}

describe.concurrent('the installed package', () => {
  it.each(RUNTIMES)('is used from ES modules in $name', async ({ command: [command, ...options] }) => {
    expect(await printed(command!, ...options, 'main.mjs')).toBe(`${wanted}\n`);
  });

  it.each(RUNTIMES)('is used from CommonJS in $name', async ({ command: [command, ...options] }) => {
    expect(await printed(command!, ...options, 'main.cjs')).toBe(`${wanted}\n`);
  });

  it.each(RUNTIMES.filter(({ name }) => !name.startsWith('Node')))(
    'is used from TypeScript in $name',
    async ({ command: [command, ...options] }) => {
      expect(await printed(command!, ...options, 'main.ts')).toBe(`${wanted}\n`);
    },
  );

  it.each([
    ['node16', 'node16', ['main.mts', 'main.cts', 'main.ts']],
    ['nodenext', 'nodenext', ['main.mts', 'main.cts', 'main.ts']],
    ['esnext', 'bundler', ['main.mts', 'main.ts']],
  ])('has types for module %s, resolved by %s', async (module, moduleResolution, files) => {
    const settings = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022'];
    const said = await printed(
      process.execPath,
      join(root, 'node_modules/typescript/bin/tsc'),
      ...settings,
      ...['--lib', 'es2023,dom', '--module', module, '--moduleResolution', moduleResolution],
      ...files,
      'wrong.mts',
    ).catch(({ stdout }) => stdout);
    // The one call that is wrong, and nothing else.
    expect(said.match(/^\S.*/gmu)).toEqual([expect.stringMatching(/^wrong\.mts\(1,\d+\): error TS\d+: .*\bnumber\b/u)]);
  });

  it.each(RUNTIMES)('runs its command in $name', async ({ command: [command, ...options] }) => {
    const cli = 'node_modules/readout-diff/dist/cli.js';
    const example = 'node_modules/readout-diff/examples/xi-putin-2025-02-24/event.json';
    expect(await printed(command!, ...options, cli, 'compare', example, '--format', 'markdown')).toMatch(/^# /u);
  });

  it('is bundled into a page, in Chromium', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, 'project/page.js')],
      bundle: true,
      format: 'iife',
      minify: true,
      write: false,
    });
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.addScriptTag({ content: outputFiles[0]!.text });
      expect(await page.evaluate('report')).toBe(wanted);
    } finally {
      await browser.close();
    }
  });
});
