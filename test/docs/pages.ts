import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A page of Markdown of the project. */
export interface Page {
  /** Path from the root of the project, with `/`. */
  readonly path: string;
  readonly lines: readonly string[];
}

/** A fenced block; `first` is the number of its first line inside the fences, from 0. */
export interface Block {
  readonly page: string;
  readonly language: string;
  readonly first: number;
  readonly lines: readonly string[];
}

export interface Heading {
  readonly text: string;
  readonly anchor: string;
}

export interface Link {
  readonly page: string;
  readonly line: number;
  readonly target: string;
}

const OUTSIDE = /^(?:node_modules|dist|coverage|site|\.[^/]*)(?:\/|$)/u;

/** Every page, those of the root first. */
export function pages(): Page[] {
  const names = ['', 'docs', 'examples', 'test/golden'].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: folder !== '', encoding: 'utf8' }).map((name) =>
      `${folder}/${name.replaceAll('\\', '/')}`.replace(/^\//u, ''),
    ),
  );
  return names
    .filter((path) => path.endsWith('.md') && !OUTSIDE.test(path))
    .map((path) => ({ path, lines: readFileSync(`${root}${path}`, 'utf8').split('\n') }));
}

/** The fenced blocks of a page, in order. */
export function blocksOf({ path, lines }: Page): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, fence, language = ''] = /^(`{3,})(\S*)/u.exec(lines[at]!) ?? [];
    if (fence === undefined) continue;
    const first = at + 1;
    let end = first;
    while (end < lines.length && lines[end] !== fence) end += 1;
    blocks.push({ page: path, language, first, lines: lines.slice(first, end) });
    at = end;
  }
  return blocks;
}

/** The lines of a page with what stands in fences and in code spans blotted out. */
function proseOf(page: Page): string[] {
  const prose = [...page.lines];
  for (const { first, lines } of blocksOf(page)) prose.fill('', first, first + lines.length);
  return prose.map((line) => line.replaceAll(/`[^`]*`/gu, (code) => ' '.repeat(code.length)));
}

/** Links to files and anchors of the project; addresses elsewhere are left out. */
export function linksOf(page: Page): Link[] {
  return proseOf(page).flatMap((text, line) =>
    [...text.matchAll(/\]\(([^)\s]+)\)|^\[[^\]]+\]:\s*(\S+)/gu)]
      .map(([, inline, reference]) => ({ page: page.path, line: line + 1, target: (inline ?? reference)! }))
      .filter(({ target }) => !/^[a-z][a-z+.-]*:/u.test(target)),
  );
}

/** Headings with the anchors that GitHub gives them. */
export function headingsOf(page: Page): Heading[] {
  const blotted = proseOf(page);
  const taken = new Map<string, number>();
  return page.lines.flatMap((line, at) => {
    const text = /^#{1,6}\s/u.test(blotted[at]!) ? line.replace(/^#+\s+/u, '').trim() : undefined;
    if (text === undefined) return [];
    const plain = text.replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1').toLowerCase();
    const base = plain.replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    const before = taken.get(base) ?? 0;
    taken.set(base, before + 1);
    return [{ text, anchor: before === 0 ? base : `${base}-${before}` }];
  });
}
