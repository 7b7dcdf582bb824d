import { NUMBERS } from '../lexicon/numbers.js';
import { wordNumber } from '../lexicon/vocabulary.js';

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
const INITIALS = /^(?:\p{L}\.)+\p{L}?$/u;

/**
 * The key under which a lower-case word meets its equals however it is written: `#2` for a number ("two", "2", "2.0"), initials
 * without their points ("d.c."), a compound without its hyphen where it is also written as one word ("cease-fire"); else the word.
 */
export function wordKey(lower: string): string {
  if (DIGITS.test(lower)) return `#${Number(lower.replaceAll(',', ''))}`;
  const value = lower === 'both' ? undefined : numberWords().get(lower);
  if (value !== undefined) return `#${value}`;
  if (lower.includes('.') && INITIALS.test(lower)) return lower.replaceAll('.', '');
  return lower.includes('-') ? (asOneWord(lower.split('-')) ?? lower) : lower;
}

/** Words written together, where the lexicon has them as one ("trash", "can" is not; "shot", "gun" is `shotgun`). */
export function asOneWord(words: readonly string[]): string | undefined {
  const joined = words.join('');
  return wordNumber(joined) === undefined ? undefined : joined;
}
