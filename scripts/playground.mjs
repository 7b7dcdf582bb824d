// Builds the playground into examples/playground/dist/index.html: one file that loads nothing, its policy by digests.
//   npm run playground
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compare, toHtml } from 'readout-diff';

const folder = new URL('../examples/playground/', import.meta.url);
const fileOf = (name) => fileURLToPath(new URL(`src/${name}`, folder));
const read = (name) => readFileSync(fileOf(name), 'utf8');

async function bundled(name) {
  const { outputFiles } = await build({
    entryPoints: [fileOf(name)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'inline',
    write: false,
  });
  return outputFiles[0].text.trimEnd();
}

const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** The digest that a report allows itself: a frame in the page is bound by the page's policy beside its own. */
function reportDigest(directive) {
  const sides = ['a', 'b'].map((id) => ({ id, source: { name: id }, text: 'They met.' }));
  const page = toHtml(compare({ id: 'x', readouts: sides }));
  const [found] = new RegExp(`(?<=${directive} \\S*)sha256-[\\w+/=]+`, 'u').exec(page);
  return `'${found}'`;
}

const [script, workerCode, style] = [await bundled('main.ts'), await bundled('worker.ts'), read('style.css')];
if (/<\/script|<!--/iu.test(script)) throw new Error('the script would end, or hide, the element it stands in');
const policy = [
  "default-src 'none'",
  `script-src ${digest(script)} ${reportDigest('script-src')}`,
  `style-src ${digest(style)} ${reportDigest('style-src')}`,
  'img-src data:',
  'worker-src blob:',
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const parts = { policy, style, script, worker: gzipSync(workerCode, { level: 9 }).toString('base64') };
let page = read('index.html');
for (const [name, text] of Object.entries(parts)) {
  const [before, after, ...more] = page.split(`/* ${name} */`);
  if (after === undefined || more.length > 0) throw new Error(`index.html must have one place for ${name}`);
  page = `${before}${text}${after}`;
}

mkdirSync(new URL('dist/', folder), { recursive: true });
writeFileSync(new URL('dist/index.html', folder), page);
console.log(`examples/playground/dist/index.html, ${Math.round(Buffer.byteLength(page) / 1000)} kB`);
