import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

/** The rooms of src and the files between them, leftmost first. A file imports from its own place and from places left of it. */
const ORDER = [
  'errors.ts',
  'text',
  'lexicon',
  'languages',
  'event',
  'attribution',
  'articles',
  'claims',
  'alignment',
  'topics',
  'discrepancies',
  'profiles',
  'comparison.ts',
  'comparison.schema.ts',
  'report',
  'options.ts',
  'limits.ts',
  'models.ts',
  'notes.ts',
  'compare.ts',
  'batch',
  'index.ts',
  'notebook',
  'node',
  'cli',
];
/** Rooms that run in Node alone. */
const EDGE = ['node', 'cli'];
const LONGEST = 250;
/** Files that are longer and still to be cut. The list is to shrink. */
const TO_BE_CUT = new Set(['attribution/clause.ts', 'attribution/cue.ts']);

interface Import {
  readonly from: string;
  /** A file of src, a package, or a `node:` module. */
  readonly to: string;
  /** Only types are taken, so that nothing is left of it at run time. */
  readonly typesOnly: boolean;
}

const folder = new URL('../src/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort();
const sources = new Map(files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
/** Sources without comments, which may name what the code must not use. */
const code = new Map(
  [...sources].map(([name, source]) => [name, source.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '')]),
);
const imports = [...code].flatMap(([from, source]) => [...importsIn(from, source)]);
const inner = imports.filter(({ to }) => sources.has(to));
const core = files.filter((name) => !EDGE.includes(roomOf(name)));

function* importsIn(from: string, source: string): Generator<Import> {
  for (const [found, path] of source.matchAll(
    /(?:^(?:import|export)\b[^;'"]*?\bfrom\s*|^import\s*|\bimport\()['"]([^'"]+)['"]/gmu,
  )) {
    const to = path!.startsWith('.') ? normalize(join(dirname(from), path!)).replace(/\.js$/u, '.ts') : path!;
    yield { from, to, typesOnly: /^(?:import|export) type\b/u.test(found) };
  }
}

function roomOf(name: string): string {
  return name.split('/')[0]!;
}

function write({ from, to }: Import): string {
  return `${from} -> ${to}`;
}

/** Files of the core, with what of their code matches. */
function uses(pattern: RegExp, allowed: (name: string) => boolean = () => false): string[] {
  return core.flatMap((name) =>
    allowed(name) ? [] : [...code.get(name)!.matchAll(pattern)].map(([found]) => `${name}: ${found}`),
  );
}

describe('the house', () => {
  it('has only rooms with a place', () => {
    expect(files.length).toBeGreaterThan(100);
    expect([...new Set(files.map(roomOf))].filter((room) => !ORDER.includes(room))).toEqual([]);
  });

  it('imports point left', () => {
    expect(inner.length).toBeGreaterThan(300);
    const right = inner.filter(({ from, to }) => ORDER.indexOf(roomOf(to)) > ORDER.indexOf(roomOf(from)));
    expect(right.map(write)).toEqual([]);
  });

  it('every relative import is a file of src or the package itself', () => {
    const lost = imports.filter(({ to }) => to.startsWith('.') || (to.endsWith('.ts') && !sources.has(to)));
    expect([...new Set(lost.map(({ to }) => to))]).toEqual(['../package.json']);
  });

  it('no file imports itself by a detour', () => {
    const values = inner.filter(({ typesOnly }) => !typesOnly);
    const left = new Set(files);
    // What imports nothing that is left, or is imported by nothing that is left, is in no cycle; take such files away.
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      const open = values.filter(({ from, to }) => left.has(from) && left.has(to));
      const importing = new Set(open.map(({ from }) => from));
      const imported = new Set(open.map(({ to }) => to));
      for (const name of left) if (!importing.has(name) || !imported.has(name)) left.delete(name);
    }
    expect([...left]).toEqual([]);
  });

  it('only compare.ts brings the rooms together', () => {
    const whole = ['claims', 'alignment', 'topics', 'discrepancies', 'profiles'];
    const runs = (name: string, room: string) =>
      inner.some(({ from, to, typesOnly }) => from === name && roomOf(to) === room && !typesOnly);
    expect(files.filter((name) => whole.every((room) => runs(name, room)))).toEqual(['compare.ts']);
  });

  it('the core imports no module of Node', () => {
    const found = imports.filter(({ from, to }) => to.startsWith('node:') && core.includes(from));
    expect(found.map(write)).toEqual([]);
    expect(uses(/\b(?:process|Buffer|__dirname|require)\b(?=[.(])/gu)).toEqual([]);
  });

  it('each package is imported in one room', () => {
    const packages = imports.filter(({ to }) => !to.startsWith('.') && !to.startsWith('node:') && !sources.has(to));
    const importers = new Map<string, Set<string>>();
    for (const { from, to } of packages) {
      const place = to === 'zod' ? (from === 'comparison.schema.ts' ? from : roomOf(from)) : from;
      importers.set(to, (importers.get(to) ?? new Set()).add(place));
    }
    const known = new Map([
      ['diff', ['text/token-diff.ts']],
      ['fast-levenshtein', ['text/spelling.ts']],
      ['zod', ['cli', 'comparison.schema.ts', 'event']],
    ]);
    for (const [name, places] of importers) {
      const sorted = [...places].sort();
      if (known.has(name)) expect(sorted, name).toEqual(known.get(name));
      else expect(sorted.length, `${name}: ${sorted.join(', ')}`).toBe(1);
    }
  });

  it('asks neither the clock, nor chance, nor the host for its language', () => {
    // Reckoning with a date that is given asks no clock.
    expect(uses(/\bDate\b(?!\.UTC\(|\(Date\.UTC\()|\bMath\.random\b|\bperformance\b|\bcrypto\b/gu)).toEqual([]);
    expect(uses(/\bIntl\b|\btoLocale\w+|\blocaleCompare\b/gu)).toEqual([]);
  });

  it('runs no text as code', () => {
    expect(uses(/\beval\b|\bnew Function\b|\bimport\(/gu)).toEqual([]);
  });

  it('files are short, but for those that are data', () => {
    const isData = (name: string) =>
      roomOf(name) === 'lexicon' || name.includes('weights') || name === 'languages/english/closed-class.ts';
    const lengthOf = (name: string) => sources.get(name)!.trimEnd().split('\n').length;
    const long = files.filter((name) => !isData(name) && !TO_BE_CUT.has(name) && lengthOf(name) > LONGEST);
    expect(long.map((name) => `${name}: ${lengthOf(name)} lines`)).toEqual([]);
  });

  it('has no drawers for everything', () => {
    expect(files.filter((name) => /(?:^|\/)(?:utils?|helpers?|misc|common)(?:\/|\.)/u.test(name))).toEqual([]);
    const doors = files.filter((name) => name.endsWith('index.ts'));
    expect(doors).toEqual(['index.ts']);
  });
});
