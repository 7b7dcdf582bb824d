// Writes the digests of the style and the script of HTML reports into src/report/html/policy.ts, which a browser holds them to.
//   node scripts/policy.mjs     after a change of src/report/html/style or src/report/html/script
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { outputFiles } = await build({
  stdin: {
    contents: "export { STYLE } from './style.js'; export { SCRIPT } from './script.js';",
    resolveDir: fileURLToPath(new URL('../src/report/html', import.meta.url)),
  },
  bundle: true,
  format: 'esm',
  write: false,
});
const texts = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const policy = new URL('../src/report/html/policy.ts', import.meta.url);
let source = readFileSync(policy, 'utf8');
for (const name of ['STYLE', 'SCRIPT']) {
  const digest = createHash('sha256').update(texts[name]).digest('base64');
  source = source.replace(new RegExp(`(?<=const ${name}_DIGEST = ')[^']*`, 'u'), digest);
}
writeFileSync(policy, source);
