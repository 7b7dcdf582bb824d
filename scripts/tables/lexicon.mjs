// Lets a build script use the readers of src/lexicon, which are TypeScript: transpiles the room to a temporary folder.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

const room = fileURLToPath(new URL('../../src/lexicon/', import.meta.url));
const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };

/** The module of that name as it is on disk now; `tables` stand in for those of src/lexicon/tables, by name. */
export async function importLexicon(name, tables = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'lexicon-'));
  try {
    mkdirSync(join(folder, 'tables'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    for (const file of readdirSync(room).filter((file) => file.endsWith('.ts'))) {
      const { outputText } = ts.transpileModule(readFileSync(join(room, file), 'utf8'), { compilerOptions });
      writeFileSync(join(folder, file.replace(/\.ts$/, '.js')), outputText);
    }
    // A table is plain JavaScript already.
    for (const file of readdirSync(join(room, 'tables'))) {
      const table = tables[file.replace(/\.ts$/, '')] ?? readFileSync(join(room, 'tables', file), 'utf8');
      writeFileSync(join(folder, 'tables', file.replace(/\.ts$/, '.js')), table);
    }
    return await import(pathToFileURL(join(folder, `${name}.js`)).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
