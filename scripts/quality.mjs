// How right the library is, beside what would be written instead.
//   npm run quality                          every figure
//   npm run quality -- --only gold|pairs     one half
//   npm run quality -- --json                the same as JSON
//   npm run quality -- --write               the table also goes into docs/methods.md
//   npm run quality -- --explain <event id>  what is missed and what is wrong in one labelled event
// Data folder: READOUT_DIFF_DATA, default ../shared. What each number means: docs/methods.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { explain } from './quality/explain.mjs';
import { goldFigures } from './quality/gold.mjs';
import { pairFigures } from './quality/pairs.mjs';
import { goldTable, pairTable } from './quality/table.mjs';
import { internals } from './training/bundle.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    explain: { type: 'string' },
  },
});
const folder = process.env.READOUT_DIFF_DATA ?? '../shared';
if (!existsSync(`${folder}/gold`)) {
  console.error(
    `no labelled events in ${folder}/gold: set READOUT_DIFF_DATA to the folder that holds gold, data and eval`,
  );
  process.exit(2);
}
const scorer = (name) => import(pathToFileURL(resolve(folder, 'eval', name)).href);
const lib = await internals([], '../quality/internals.ts');

if (values.explain !== undefined) {
  console.log(await explain(lib, folder, values.explain));
} else {
  const gold = values.only === 'pairs' ? undefined : await goldFigures(lib, folder, await scorer('gold.mjs'));
  const pairs = values.only === 'gold' ? undefined : pairFigures(lib, await scorer('pairs.mjs'));
  if (values.json) console.log(JSON.stringify({ gold, pairs }, null, 1));
  else {
    const head = `readout-diff quality, ${new Date().toISOString().slice(0, 10)}`;
    const tables = [head, gold && goldTable(gold), pairs && pairTable(pairs)].filter(Boolean).join('\n\n');
    console.log(tables);
    if (values.write) writeInto(new URL('../docs/methods.md', import.meta.url), tables);
  }
}

/** Puts a run in the place of the last one: the only block of plain text of the page. */
function writeInto(page, tables) {
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/^```text\n.*?^```$/msu, () => `\`\`\`text\n${tables}\n\`\`\``),
  );
}
