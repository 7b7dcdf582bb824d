import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import manifest from '../../package.json';
import reference from '../../typedoc.json';

/* What each door of the package gives, by name. A name that goes is a breaking change (CHANGELOG.md); one that comes is a promise. */

const root = fileURLToPath(new URL('../../', import.meta.url));
/** `UPDATE_SURFACE=1 npx vitest run test/surface` writes the lists anew. */
const update = process.env.UPDATE_SURFACE === '1';

const DOORS: readonly [door: string, file: string][] = [
  ['.', 'src/index.ts'],
  ['./notebook', 'src/notebook/notebook.ts'],
  ['./bullmq', 'src/node/cluster/bullmq.ts'],
  ['./parquet', 'src/node/parquet/parquet.ts'],
];
const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(
  DOORS.map(([, file]) => root + file),
  options,
);

/** The names that a file exports, each with what it is: `function compare`. */
function surfaceOf(file: string): string[] {
  const checker = program.getTypeChecker();
  const names = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(root + file)!)!);
  return names
    .map((symbol) => {
      const { flags } = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return `${kindOf(flags)} ${symbol.name}`;
    })
    .sort();
}

function kindOf(flags: ts.SymbolFlags): string {
  if (flags & ts.SymbolFlags.Class) return 'class';
  if (flags & ts.SymbolFlags.Function) return 'function';
  return flags & ts.SymbolFlags.Value ? 'value' : 'type';
}

it.each(DOORS)('the door %s gives the names on its list', (door, file) => {
  const list = new URL(door === '.' ? 'index.txt' : `${door.slice(2)}.txt`, import.meta.url);
  const found = `${surfaceOf(file).join('\n')}\n`;
  if (update) writeFileSync(list, found);
  expect(found, 'UPDATE_SURFACE=1 npx vitest run test/surface').toBe(readFileSync(list, 'utf8'));
});

it('each door of the package has a list', () => {
  expect(Object.keys(manifest.exports)).toEqual([...DOORS.map(([door]) => door), './package.json']);
});

it('the reference has a page for each door, and no gap', () => {
  expect(reference.entryPoints).toEqual(DOORS.map(([, file]) => file));
  expect(reference.validation.notDocumented).toBe(true);
  expect(reference.treatWarningsAsErrors).toBe(true);
});
