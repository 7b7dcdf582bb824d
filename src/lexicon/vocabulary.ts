import { WORDS } from './tables/words.js';

/** The words all tables share: a word's number is its place in alphabetical order. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

let decoded: Vocabulary | undefined;

/** Decodes the front-coded list: a capital letter gives the shared prefix with the word before, the rest follows. */
function decode(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  let before = '';
  for (let at = 0; at < WORDS.length; ) {
    let end = at + 1;
    while (end < WORDS.length && !isCapital(WORDS.charCodeAt(end))) end++;
    before = before.slice(0, WORDS.charCodeAt(at) - 65) + WORDS.slice(at + 1, end);
    numbers.set(before, words.length);
    words.push(before);
    at = end;
  }
  return { words, numbers };
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** The shared word list, decoded on first use. */
export function vocabulary(): Vocabulary {
  decoded ??= decode();
  return decoded;
}

/** The number of a lower-case word, or undefined when the tables do not have it. */
export function wordNumber(word: string): number | undefined {
  return vocabulary().numbers.get(word);
}
