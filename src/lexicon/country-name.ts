import { COUNTRY_NAMES } from './tables/country-names.js';

let names: ReadonlyMap<string, string> | undefined;

/** The usual English name of a country by its ISO 3166 alpha-2 code (`EU` and `XK` too); the code itself where none is known. */
export function countryName(code: string): string {
  names ??= new Map(COUNTRY_NAMES.split('\n').map((line) => line.split('|') as [string, string]));
  return names.get(code) ?? code;
}
