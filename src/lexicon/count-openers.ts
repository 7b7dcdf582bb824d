import { monthNames, weekdayNames } from './months.js';
import { NOON } from './noon.js';
import { numberWords } from './numbers.js';
import type { Word } from './phrase.js';

let openers: ReadonlySet<string> | undefined;

/** Whether a number, a date or a clock time can begin with a word: it starts with a digit, or is a number, month, day or noon. */
export function opensCount({ lower, lemma }: Pick<Word, 'lower' | 'lemma'>): boolean {
  if (startsWithDigit(lower)) return true;
  openers ??= new Set([...numberWords(), ...monthNames(), ...weekdayNames(), ...NOON.keys()]);
  return openers.has(lower) || (lemma !== lower && openers.has(lemma));
}

export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const COUNT_SIGN = /[\d\p{Pd}\p{Sc}%]/u;

/** Whether a word holds what numbers are written with: digits, hyphens and signs. */
export function holdsCount(word: string): boolean {
  return COUNT_SIGN.test(word);
}
