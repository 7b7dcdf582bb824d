import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { format } from 'node:util';
import { vi } from 'vitest';
import { type Block, blocksOf, type Page, root } from './pages.js';

/** A program that a page shows. */
export interface Program {
  /** Page or source file, and line of its first line. */
  readonly place: string;
  readonly code: string;
  /** The block behind it that shows what it prints, where there is one. */
  readonly output?: Block;
}

const LANGUAGES = ['ts', 'js'];
/** At most one line of prose with a blank line on each side stands between a program and its output. */
const GAP = 4;

/** The programs of a page. What one prints stands in the `text` block behind it. */
export function programsOf(page: Page): Program[] {
  const blocks = blocksOf(page);
  return blocks.flatMap((block, i): Program[] => {
    if (!LANGUAGES.includes(block.language)) return [];
    const next = blocks[i + 1];
    const end = block.first + block.lines.length;
    const output = next?.language === 'text' && next.first - end <= GAP + 2 ? next : undefined;
    return [{ place: `${page.path}:${block.first + 1}`, code: block.lines.join('\n'), ...(output && { output }) }];
  });
}

/** The programs of the `@example` parts of the sources. */
export function examplesInSources(): Program[] {
  const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.sort().flatMap((name) => {
    const source = readFileSync(join(root, 'src', name), 'utf8');
    return [...source.matchAll(/^( *)\* ```(?:ts|js)\n([\s\S]*?)^ *\* ```$/gmu)].map(({ index, 2: inner }): Program => {
      const line = source.slice(0, index).split('\n').length + 1;
      return { place: `src/${name.replaceAll('\\', '/')}:${line}`, code: inner!.replaceAll(/^ *\* ?/gmu, '') };
    });
  });
}

/** The library under the names by which pages import it. */
const OWN = /(['"])(?:npm:)?readout-diff(\/\w+)?\1/gu;

/** The sources of the doors behind the first one. */
const DOORS = new Map([
  ['/notebook', 'notebook/notebook'],
  ['/bullmq', 'node/cluster/bullmq'],
  ['/parquet', 'node/parquet/parquet'],
]);

/** The program as a file of its own, which imports the sources. A first line `// src/...` says where in them it would stand. */
export function asModule({ code }: Program): string {
  const [, place] = /^\/\/ (src\/\S+)\n/u.exec(code) ?? [];
  const placed =
    place === undefined
      ? code
      : code.replaceAll(/'(\.\.?\/[^']+)\.js'/gu, (_, path) => `'${join(root, dirname(place), path)}.ts'`);
  return placed.replaceAll(OWN, (_, __, door) => `'${root}src/${DOORS.get(door) ?? 'index'}.ts'`);
}

/** Runs a program as a module of its own, in the root of the project; gives what it prints. */
export async function run(program: Program): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-diff-docs-'));
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => void printed.push(`${format(...values)}\n`));
  try {
    const file = join(folder, 'program.ts');
    writeFileSync(file, asModule(program));
    await import(/* @vite-ignore */ file);
    return printed.join('');
  } finally {
    log.mockRestore();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts what a program prints into the page that shows it. */
export function rewrite({ page, first, lines }: Block, printed: string): void {
  const text = readFileSync(`${root}${page}`, 'utf8').split('\n');
  text.splice(first, lines.length, ...printed.trimEnd().split('\n'));
  writeFileSync(`${root}${page}`, text.join('\n'));
}
