// Bundles the library's inside for a script, so that what is trained is what is shipped.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

export async function internals(plugins = [], entry = 'internals.ts') {
  return import(await bundled(new URL(entry, import.meta.url), plugins));
}

/** The address of a bundle of a TypeScript file. */
export async function bundled(entry, plugins = []) {
  const outfile = join(mkdtempSync(join(tmpdir(), 'readout-diff-')), 'internals.mjs');
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
    plugins,
  });
  return pathToFileURL(outfile).href;
}
