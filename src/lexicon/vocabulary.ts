import { WORDS } from './tables/words.js';

/** The words all tables share: a word's number is its place in alphabetical order. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

const CAPITAL_A = 65;
const isCapital = (code: number): boolean => code >= CAPITAL_A && code <= 90;

let decoded: Vocabulary | undefined;

/** Decodes the front-coded list: a capital letter gives the shared prefix with the word before, the rest follows. */
function decode(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  let word = '';
  for (let at = 0; at < WORDS.length; ) {
    let end = at + 1;
    while (end < WORDS.length && !isCapital(WORDS.charCodeAt(end))) end++;
    word = word.slice(0, WORDS.charCodeAt(at) - CAPITAL_A) + WORDS.slice(at + 1, end);
    numbers.set(word, words.length);
    words.push(word);
    at = end;
  }
  return { words, numbers };
}

/** The shared word list, decoded on first use. */
export function vocabulary(): Vocabulary {
  decoded ??= decode();
  return decoded;
}

/** The number of a lower-case word, or undefined when the tables do not have it. */
export function wordNumber(word: string): number | undefined {
  return vocabulary().numbers.get(word);
}
