// Writes src/lexicon/tables/country-names.ts: the usual English name of each country. Source: countries-list (MIT).
import { createRequire } from 'node:module';
import { writeTable } from './write.mjs';

const { countries } = createRequire(import.meta.url)('countries-list');

const HEADER = `The usual English name of each country, one a line: code|name. Source: countries-list (MIT).`;
/** What the source lacks; the law of nations is not decided here. */
const MORE = { EU: 'European Union' };
/** Names that news texts use for the longer ones of the source. */
const USUAL = { CZ: 'Czech Republic', MM: 'Myanmar', RU: 'Russia', SZ: 'Eswatini', TR: 'Turkey' };

export function build() {
  const names = {
    ...Object.fromEntries(Object.entries(countries).map(([code, { name }]) => [code, name])),
    ...MORE,
    ...USUAL,
  };
  const lines = Object.entries(names).map(([code, name]) => `${code}|${name.replace(/ \(.*\)$/, '')}`);
  writeTable('country-names', HEADER, { COUNTRY_NAMES: lines.sort().join('\n') });
}
