import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUNTIMES } from '../scripts/runtimes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const temp = mkdtempSync(join(tmpdir(), 'readout-diff-package-'));
/** A project of somebody who has installed the packed library. */
const project = join(temp, 'project');
const installed = join(project, 'node_modules/readout-diff');
const event = join(installed, 'examples/xi-putin-2025-02-24/event.json');
const print = `console.log(JSON.stringify(compare(JSON.parse(readFileSync(${JSON.stringify(event)}, 'utf8')))))`;
const asModule = `import { readFileSync } from 'node:fs'; import { compare } from 'readout-diff'; ${print}`;
const asCommonJs = `const { readFileSync } = require('node:fs'); const { compare } = require('readout-diff'); ${print}`;
const LARGEST_CORE = 900_000;
/** What the tarball may hold. */
const MEANT = [
  /^(?:CHANGELOG|LICENSES|README|SECURITY)\.md$/u,
  /^LICENSE$/u,
  /^package\.json$/u,
  /^dist\/(?:index|notebook|bullmq|parquet)\.(?:js|cjs|d\.ts|d\.cts)$/u,
  // Types that both doors share.
  /^dist\/[a-z-]+-[\w-]{8}\.d\.c?ts$/u,
  /^dist\/(?:cli|batch-worker|main-text)\.js$/u,
  /^docs\/(?:kinds\/|recipes\/)?[a-z-]+\.md$/u,
  /^docs\/port-talks\.json$/u,
  /^examples\/(?:[a-z0-9-]+\/)?README\.md$/u,
  /^examples\/[a-z0-9-]+\/(?:example\.mjs|expected\.txt|event\.json|article\.txt)$/u,
  /^examples\/notebooks\/(?:deno|node)\.(?:ipynb|json)$/u,
  /^examples\/playground\/(?:src\/)?[a-z-]+\.(?:ts|css|html|json)$/u,
  /^scripts\/tables\/[a-z-]+\.mjs$/u,
];
const SLOW = 180_000;

let tarball = '';
let packed: string[] = [];

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
const tool = (name: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, 'node_modules', name), ...args], { cwd: root, encoding: 'utf8' });

const bundle = (folder: string, options: Parameters<typeof build>[0]) =>
  build({
    config: false,
    dts: false,
    outDir: join(temp, folder),
    silent: true,
    splitting: false,
    target: 'es2022',
    ...options,
  });

beforeAll(() => {
  for (const file of ['index.js', 'index.cjs', 'index.d.ts', 'index.d.cts', 'notebook.js', 'notebook.cjs', 'cli.js']) {
    if (!existsSync(join(root, 'dist', file))) throw new Error(`dist/${file} is not there: npm run build`);
  }
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', temp];
  const [answer] = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  tarball = join(temp, answer.filename);
  packed = answer.files.map(({ path }: { path: string }) => path).sort();

  mkdirSync(dirname(installed), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', temp]);
  renameSync(join(temp, 'package'), installed);
  for (const name of Object.keys(manifest.dependencies))
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'dir');
}, SLOW);

afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe('the packed files', () => {
  it('are the built library, its pages, examples and licences', () => {
    for (const file of [
      'CHANGELOG.md',
      'LICENSE',
      'LICENSES.md',
      'README.md',
      'dist/bullmq.cjs',
      'dist/bullmq.d.cts',
      'dist/bullmq.d.ts',
      'dist/bullmq.js',
      'dist/cli.js',
      'dist/index.cjs',
      'dist/index.d.cts',
      'dist/index.d.ts',
      'dist/index.js',
      'dist/notebook.cjs',
      'dist/notebook.d.cts',
      'dist/notebook.d.ts',
      'dist/notebook.js',
      'dist/parquet.cjs',
      'dist/parquet.d.cts',
      'dist/parquet.d.ts',
      'dist/parquet.js',
      'docs/concepts.md',
      'examples/xi-putin-2025-02-24/event.json',
      'package.json',
    ]) {
      expect(packed).toContain(file);
    }
  });

  it('hold nothing else: no sources, no tests, no settings, no hidden files', () => {
    expect(packed.filter((path) => !MEANT.some((pattern) => pattern.test(path)))).toEqual([]);
    // A pattern that meets nothing is no longer meant.
    expect(MEANT.filter((pattern) => !packed.some((path) => pattern.test(path)))).toEqual([]);
    expect(packed.filter((path) => path.startsWith('examples/playground/dist'))).toEqual([]);
    expect(packed.filter((path) => /(?:^|\/)\.|\.(?:tgz|map|log)$|\.test\./u.test(path))).toEqual([]);
  });
});

describe('the manifest', () => {
  it('names files that are there for every door and both ways in, types first', () => {
    const doors = Object.entries<string | { [way: string]: { [kind: string]: string } }>(manifest.exports);
    for (const [door, ways] of doors) {
      if (typeof ways === 'string') expect(packed).toContain(ways.slice(2));
      else {
        expect(Object.keys(ways), door).toEqual(['import', 'require']);
        for (const kinds of Object.values(ways)) {
          expect(Object.keys(kinds), door).toEqual(['types', 'default']);
          for (const file of Object.values(kinds)) expect(packed).toContain(file.slice(2));
        }
      }
    }
    for (const file of [manifest.main, manifest.module, manifest.types]) expect(packed).toContain(file.slice(2));
  });

  it('asks for the oldest Node that the runtimes are tried with', () => {
    expect(RUNTIMES[0]!.packages).toEqual({ node20: expect.stringContaining('@20.19.0') });
    expect(manifest.engines).toEqual({ node: '>=20.19' });
  });

  it('pins every package to one version', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/u.test(String(version)))).toEqual([]);
  });

  it('is given the address of the repository that publishes it, before it is published', () => {
    const workflow = readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8');
    const [set, publish] = [workflow.indexOf('npm pkg set "repository.type=git"'), workflow.indexOf('npm publish')];
    expect(set).toBeGreaterThan(0);
    expect(publish).toBeGreaterThan(set);
    expect(workflow).toContain('id-token: write');
  });

  it('runs nothing when it is installed', () => {
    const scripts = Object.keys(manifest.scripts);
    expect(scripts.filter((name) => /^(?:pre|post)?install$|^prepare$/u.test(name))).toEqual([]);
  });
});

describe('installed from the tarball', () => {
  it('gives the same result as an ES module and as CommonJS', { timeout: SLOW }, () => {
    const inModule = node('--input-type=module', '-e', asModule);
    expect(JSON.parse(inModule).discrepancies.length).toBeGreaterThan(0);
    expect(node('--input-type=commonjs', '-e', asCommonJs)).toBe(inModule);
  });

  it('opens the same door both ways', { timeout: SLOW }, () => {
    const inModule = node(
      '--input-type=module',
      '-e',
      "console.log(Object.keys(await import('readout-diff')).sort().join())",
    );
    expect(inModule).toContain('compare');
    expect(node('--input-type=commonjs', '-e', "console.log(Object.keys(require('readout-diff')).sort().join())")).toBe(
      inModule,
    );
  });

  /** What a program prints that takes names from the first door and from another one; the same as an ES module and as CommonJS. */
  function printedBothWays(first: string, names: string, door: string, program: string): string {
    const inModule = node(
      '--input-type=module',
      '-e',
      `import { ${first} } from 'readout-diff'; import { ${names} } from 'readout-diff/${door}'; ${program}`,
    );
    const required = `const { ${first} } = require('readout-diff'); const { ${names} } = require('readout-diff/${door}');`;
    expect(node('--input-type=commonjs', '-e', `${required} ${program}`)).toBe(inModule);
    return inModule;
  }

  it('has a door for notebooks that shares the core with the first one', { timeout: SLOW }, () => {
    const program =
      "let fault; try { displayPair(1, 'x'); } catch (error) { fault = error; } console.log(fault instanceof InputError, String(displayPair('x', 'x')))";
    expect(printedBothWays('InputError', 'displayPair', 'notebook', program)).toMatch(/^true agreement/u);
    expect(statSync(join(installed, 'dist/notebook.js')).size).toBeLessThan(50_000);
  });

  it('has a door for queues that needs no queue to be opened, and shares the core with the first one', {
    timeout: SLOW,
  }, () => {
    const program =
      "compareJob({ data: { id: 'x' } }).then(({ error }) => console.log(error.code)); submitEvents([], { window: 0 }).next().catch((error) => console.log(error instanceof InputError));";
    const printed = printedBothWays('InputError', 'compareJob, submitEvents', 'bullmq', program);
    expect(printed.split('\n').sort()).toEqual(['', 'missing-field', 'true']);
  });

  it('has a door for tables of many events, which shares the core with the first one', { timeout: SLOW }, () => {
    const program =
      "writeCorpus(compareBatch([EVENT]), { coverage: 'c.parquet' }).then(({ events }) => { console.log(events); return writeCorpus([null], { claims: 'l.parquet' }); }).catch((error) => console.log(error instanceof InputError, error.path));".replace(
        'EVENT',
        readFileSync(event, 'utf8'),
      );
    const printed = printedBothWays('InputError, compareBatch', 'writeCorpus', 'parquet', program);
    expect(printed).toBe('1\ntrue results[0]\n');
    expect(readFileSync(join(project, 'c.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  });

  it('says what to install where queues are asked for without the packages they need', { timeout: SLOW }, () => {
    const command = join(installed, manifest.bin['readout-diff']);
    const args = [command, 'worker', '--redis', 'redis://127.0.0.1:1', '--queue', 'q'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    expect(stderr).toBe('readout-diff: queues need two more packages: npm install bullmq ioredis\n');
    expect(status).toBe(1);
  });

  it('runs its command', { timeout: SLOW }, () => {
    const command = join(installed, manifest.bin['readout-diff']);
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/u);
    expect(statSync(command).mode & 0o111).not.toBe(0);
    expect(node(command, '--version')).toBe(`${manifest.version}\n`);
    expect(node(command, 'compare', event, '--format', 'markdown')).toMatch(/^# /u);
  });

  it('runs its first example', { timeout: SLOW }, () => {
    expect(node(join(installed, 'examples/xi-putin-2025-02-24/example.mjs'))).toContain('US contacts');
  });

  it('imports nothing that it does not name as a dependency', () => {
    const dependencies = Object.keys(manifest.dependencies);
    for (const [file, pattern] of [
      ['index.js', /^import\b[^;'"]*['"]([^'"]+)['"]/gmu],
      ['index.cjs', /\brequire\(['"]([^'"]+)['"]\)/gu],
      ['bullmq.js', /^import\b[^;'"]*['"]([^'"]+)['"]/gmu],
      ['notebook.js', /^import\b[^;'"]*['"]([^'"]+)['"]/gmu],
      ['parquet.js', /^import\b[^;'"]*['"]([^'"]+)['"]/gmu],
      ['parquet.cjs', /\brequire\(['"]([^'"]+)['"]\)/gu],
      ['cli.js', /^import\b[^;'"]*['"]([^'"]+)['"]/gmu],
    ] as const) {
      const imported = [...readFileSync(join(installed, 'dist', file), 'utf8').matchAll(pattern)].map(
        ([, name]) => name!,
      );
      const isOwn = (name: string) =>
        (!file.startsWith('index.') && name === (file.endsWith('.cjs') ? './index.cjs' : './index.js')) ||
        (!/^(?:index|notebook)\./u.test(file) && isBuiltin(name));
      expect(
        imported.filter((name) => !dependencies.includes(name) && !isOwn(name)),
        file,
      ).toEqual([]);
    }
  });
});

describe('bundled for a browser', () => {
  it('gives the same result where there is nothing but the language', { timeout: SLOW }, async () => {
    await bundle('page', {
      entry: { page: join(installed, 'dist/index.js') },
      format: 'iife',
      globalName: 'readoutDiff',
      noExternal: [/./u],
      platform: 'browser',
    });
    const context = createContext({ event: readFileSync(event, 'utf8') });
    const program = `${readFileSync(join(temp, 'page/page.global.js'), 'utf8')}; JSON.stringify(readoutDiff.compare(JSON.parse(event)))`;
    expect(`${runInContext(program, context)}\n`).toBe(node('--input-type=module', '-e', asModule));
  });
});

describe('the package', () => {
  it(`has a core of at most ${LARGEST_CORE / 1000} kB, minified and gzipped, its word tables included`, {
    timeout: SLOW,
  }, async () => {
    await bundle('minified', {
      entry: { index: join(root, 'dist/index.js') },
      format: 'esm',
      minify: true,
      platform: 'neutral',
    });
    const size = gzipSync(readFileSync(join(temp, 'minified/index.js')), { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(LARGEST_CORE);
    // Were the tables not in it, the figure would say nothing.
    expect(size).toBeGreaterThan(100_000);
  });

  it('passes publint --strict', { timeout: SLOW }, () => {
    expect(tool('publint/src/cli.js', installed, '--strict')).toContain('All good');
  });

  it('has types that every resolver of Node 16 and later, and bundlers, find', { timeout: SLOW }, () => {
    const answer = JSON.parse(
      tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'node16', '--format', 'json'),
    );
    expect(answer.analysis.types.kind).toBe('included');
    expect(
      answer.analysis.problems.filter(({ resolutionKind }: { resolutionKind?: string }) => resolutionKind !== 'node10'),
    ).toEqual([]);
  });
});
