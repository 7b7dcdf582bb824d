import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { version } from '../package.json';
import { examples } from '../scripts/examples.mjs';
import { SUBTYPES } from '../src/discrepancies/discrepancy.js';
import * as door from '../src/index.js';
import { headingsOf, linksOf, pages, root } from './docs/pages.js';
import { asModule, examplesInSources, programsOf, rewrite, run } from './docs/programs.js';
import { cases } from './golden/cases.js';

const all = pages();
const shown = all.filter(({ path }) => path === 'README.md' || path.startsWith('docs/'));
const programs = [...shown.flatMap(programsOf), ...examplesInSources()];
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
/** `UPDATE_DOCS=1 npx vitest run test/docs.test.ts` writes what the programs print into the pages. */
const update = process.env.UPDATE_DOCS === '1';

describe('programs', () => {
  it('are shown', () => {
    expect(programs.length).toBeGreaterThan(8);
    expect(programs.filter(({ output }) => output).length).toBeGreaterThan(5);
  });

  // From the last to the first: output that is rewritten must not move the lines of what comes before it.
  it.each(programs.map((program) => ({ program, place: program.place })).reverse())('$place', async ({ program }) => {
    const printed = await run(program);
    if (program.output === undefined) return;
    if (update) rewrite(program.output, printed);
    else expect(printed.trimEnd()).toBe(program.output.lines.join('\n'));
  });

  it('hold under strict types', { timeout: 120_000 }, () => {
    expect(typeErrors(programs.map((program) => [program.place, asModule(program)]))).toEqual([]);
  });
});

/** What the compiler says of programs, as `place: message`. */
function typeErrors(modules: readonly (readonly [string, string])[]): string[] {
  const files = new Map(
    modules.map(([place, code], i) => [`${root}test/docs/program-${i}.ts`, { place, code: `${code}\nexport {};\n` }]),
  );
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}test`);
  const settings = { ...options, noUnusedLocals: false, allowImportingTsExtensions: true, noEmit: true };
  const host = ts.createCompilerHost(settings);
  const [readFile, fileExists, getSourceFile] = [host.readFile, host.fileExists, host.getSourceFile];
  host.readFile = (name) => files.get(name)?.code ?? readFile(name);
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const code = files.get(name)?.code;
    return code === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, code, target);
  };
  const program = ts.createProgram([...files.keys()], settings, host);
  return [...files].flatMap(([name, { place }]) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${place}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

describe('links', () => {
  const anchors = new Map(all.map((page) => [page.path, new Set(headingsOf(page).map(({ anchor }) => anchor))]));
  const links = all.flatMap(linksOf);

  it('are there', () => expect(links.length).toBeGreaterThan(30));

  it('lead somewhere', () => {
    const broken = links.filter(({ page, target }) => {
      const [file = '', anchor] = target.split('#');
      const path = file === '' ? page : normalize(join(dirname(page), decodeURI(file))).replace(/\/$/u, '');
      if (path.startsWith('..') || !existsSync(`${root}${path}`)) return true;
      if (anchor === undefined) return false;
      const there = statSync(`${root}${path}`).isDirectory() ? `${path}/README.md` : path;
      return anchors.get(there)?.has(anchor) !== true;
    });
    expect(broken.map(({ page, line, target }) => `${page}:${line}: ${target}`)).toEqual([]);
  });
});

describe('what the pages say is so', () => {
  it.each(Object.entries(SUBTYPES))(
    '%s has a page with all its subtypes, and stands in the README',
    (kind, subtypes) => {
      const page = all.find(({ path }) => path === `docs/kinds/${kind}.md`)!;
      const headings = headingsOf(page).map(({ text }) => text);
      for (const subtype of subtypes) {
        expect(headings).toContain(subtype);
        expect(read('README.md')).toMatch(new RegExp(`\\| \\[${kind}\\].*\\b${subtype}\\b`, 'u'));
      }
    },
  );

  it('the README starts with two sentences and two commands that the package has', () => {
    const [title, , about] = read('README.md')
      .split(/\n(?=\n)\n|\n\n/u)
      .flatMap((part) => [part, '']);
    expect(title).toBe('# readout-diff');
    expect(about).toBeTruthy();
    const commands = [...read('README.md').matchAll(/^```sh\n([\s\S]*?)```$/gmu)]
      .slice(0, 2)
      .map(([, block]) => block!.trim());
    expect(commands).toEqual([
      'npm install --no-audit --no-fund && npm start',
      'npm install --no-audit --no-fund && npm test',
    ]);
  });

  it('the README lists every example', () => {
    for (const name of examples()) expect(read('README.md')).toContain(`(examples/${name}/README.md)`);
  });

  it('the page of limits tells every golden case that is known to be wrong, and no other', () => {
    const pinned = cases.flatMap(({ name, expectation }) => {
      const why = expectation['known-wrong'];
      return why === undefined ? [] : [`- [${name}](../test/golden/${name}/expect.json): ${expectation.about} ${why}`];
    });
    const page = read('docs/limits.md');
    const [before, told] = page.split(/(?<=^<!-- golden cases -->\n)/mu);
    const lines = pinned.length > 0 ? pinned : ['None is pinned at present.'];
    if (update) writeFileSync(`${root}docs/limits.md`, `${before}${lines.join('\n')}\n`);
    else expect(told, 'UPDATE_DOCS=1 npx vitest run test/docs.test.ts writes them').toBe(`${lines.join('\n')}\n`);
  });

  it('the README names every function and value of the front door', () => {
    for (const name of Object.keys(door)) expect(read('README.md')).toContain(`\`${name}`);
  });

  it('the changelog has this version', () => {
    expect(read('CHANGELOG.md')).toContain(`## [${version}]`);
  });

  it('no page speaks of a machine', () => {
    const places = all.filter(({ lines }) =>
      lines.some((line) => /\/(?:work|home|Users|tmp)\/|localhost|127\.0\.0\.1/u.test(line)),
    );
    expect(places.map(({ path }) => path)).toEqual([]);
  });
});
