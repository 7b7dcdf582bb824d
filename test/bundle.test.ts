import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/* What a bundler makes of the library: it takes what is imported, and leaves out the rest. */

const root = fileURLToPath(new URL('../', import.meta.url));
const TABLES = 'src/lexicon/tables/';

/** The bundle of some names of the front door: bytes gzipped, and minified bytes of code and of word tables. */
async function bundleOf(names: string, door: 'src/index.ts' | 'dist/index.js') {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names} from './${door}';`, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    metafile: true,
    minify: true,
    write: false,
  });
  const parts = Object.entries(Object.values(metafile.outputs)[0]!.inputs);
  const sum = (isTable: boolean) =>
    parts.reduce((total, [path, part]) => total + (path.startsWith(TABLES) === isTable ? part.bytesInOutput : 0), 0);
  const gzipped = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  return { gzipped, code: sum(false), tables: sum(true) };
}

describe('a bundle', { timeout: 120_000 }, () => {
  it('of alignPhrases alone is less than half of all, code and word tables alike', async () => {
    const [one, all] = await Promise.all([bundleOf('{ alignPhrases }', 'src/index.ts'), bundleOf('*', 'src/index.ts')]);
    expect(one.code).toBeGreaterThan(50_000);
    for (const part of ['code', 'gzipped'] as const) expect(one[part], part).toBeLessThan(all[part] / 2);
  });

  it('of a renderer or of the error has no word table', async () => {
    for (const name of ['toMarkdown', 'toJson', 'InputError']) {
      const { gzipped } = await bundleOf(`{ ${name} }`, 'dist/index.js');
      expect(gzipped, name).toBeLessThan(30_000);
    }
  });

  it('of attributions has neither vectors nor senses', async () => {
    const { tables } = await bundleOf('{ attributions }', 'src/index.ts');
    expect(tables).toBeLessThan(350_000);
  });
});

describe('the page of licences', () => {
  const page = readFileSync(`${root}LICENSES.md`, 'utf8');

  it('names every word table, and each table its source', () => {
    const tables = readdirSync(root + TABLES).map((name) => name.replace(/\.ts$/u, ''));
    expect(tables.length).toBeGreaterThan(5);
    for (const name of tables) {
      expect(page, name).toContain(`\`${name}\``);
      const head = readFileSync(`${root}${TABLES}${name}.ts`, 'utf8').slice(0, 2000);
      expect(head, name).toMatch(/WordNet|GloVe|countries-list/u);
    }
  });

  it('names every package that ships inside a file of ours', async () => {
    const { metafile } = await build({
      entryPoints: [`${root}src/node/main-text.ts`],
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      metafile: true,
      platform: 'node',
      write: false,
    });
    const packages = Object.keys(metafile.inputs).flatMap(
      (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? [],
    );
    expect(packages).toContain('linkedom');
    for (const name of new Set(packages)) expect(page).toContain(`| ${name} |`);
    expect(existsSync(`${root}dist/main-text.js`)).toBe(true);
  });
});
