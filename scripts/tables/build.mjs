// Rebuilds src/lexicon/tables from its sources, byte for byte:
//   node scripts/tables/build.mjs          all tables
//   node scripts/tables/build.mjs ranks    only those named
import { existsSync } from 'node:fs';

const TABLES = ['words', 'ranks', 'senses', 'vectors', 'places', 'country-names'];

const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : TABLES) {
  const script = new URL(`${name}.mjs`, import.meta.url);
  if (!existsSync(script)) throw new Error(`No table is named ${name}; there are ${TABLES.join(', ')}.`);
  await (await import(script.href)).build();
}
