// Bundles the library's inside for a script, so that what is trained is what is shipped.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

export async function internals(plugins = [], entry = 'internals.ts') {
  const outfile = join(mkdtempSync(join(tmpdir(), 'readout-diff-')), 'internals.mjs');
  await build({
    entryPoints: [here(`./${entry}`)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
    plugins,
  });
  return import(pathToFileURL(outfile).href);
}
