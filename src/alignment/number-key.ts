import { NUMBERS } from '../lexicon/numbers.js';

let inWords: ReadonlyMap<string, number> | undefined;

function numberWords(): ReadonlyMap<string, number> {
  inWords ??= new Map(
    NUMBERS.flatMap(({ kind, value, phrases }) =>
      kind === 'digit' ? phrases.split(', ').map((word) => [word, value] as const) : [],
    ),
  );
  return inWords;
}

const DIGITS = /^\d[\d,]*(?:\.\d+)?$/u;

/** The key under which a number meets its equals however it is written (`two`, `2`, `1,000`): `#` and its value; undefined for other words. */
export function numberKey(lower: string): string | undefined {
  if (DIGITS.test(lower)) return `#${Number(lower.replaceAll(',', ''))}`;
  const value = lower === 'both' ? undefined : numberWords().get(lower);
  return value === undefined ? undefined : `#${value}`;
}
