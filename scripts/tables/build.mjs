// Rebuilds src/lexicon/tables from its sources, byte for byte: node scripts/tables/build.mjs [name ...]
const tables = ['words'];
const asked = process.argv.slice(2);
for (const name of asked.length > 0 ? asked : tables) await (await import(`./${name}.mjs`)).build();
