import { Numbering } from '../../text/numbering.js';
import { closedClass, closedWords } from './closed-class.js';

// Function words of English that are words of other languages too, or their letters: they count for nothing.
const SHARED: ReadonlySet<string> = new Set(
  'a i on in an no me he we as so do is at was had must all per die or over am us the s d m t re he ma be can up out via by du la she one war will'
    .split(' ')
    .filter((word) => word !== 'the'),
);

/** Titles that only English has, which no dictionary lists among its words: a list of persons is in English by them. */
const TITLES: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'messrs']);

/** Whether a word in lower case is one by which English is told from other languages: a function word or title that it has for itself. */
export function tellsEnglish(word: string): boolean {
  return (closedClass(word) !== undefined && !SHARED.has(word)) || TITLES.has(word);
}

/** So many letters fit into one whole number. */
export const MOST_LETTERS = 10;

/** The number of a word goes on with a letter of ASCII, large or small. */
export function withLetter(word: number, code: number): number {
  return word * 32 + (code & 31);
}

let telling: Numbering | undefined;

/** The same of a word of up to ten letters, given its number: texts are counted without cutting their words out. */
export function numberTellsEnglish(word: number): boolean {
  telling ??= numbersOf([...closedWords(), ...TITLES].filter(tellsEnglish));
  return telling.find(lowHalf(word), highHalf(word)) >= 0;
}

function numbersOf(words: readonly string[]): Numbering {
  const numbers = new Numbering(words.length);
  for (const word of words) {
    if (!/^[a-z]+$/.test(word) || word.length > MOST_LETTERS) continue;
    const number = numberOf(word);
    numbers.numberOf(lowHalf(number), highHalf(number));
  }
  return numbers;
}

function lowHalf(number: number): number {
  return number | 0;
}

function highHalf(number: number): number {
  return (number / 2 ** 32) | 0;
}

/** The number of a word in letters of ASCII. */
export function numberOf(word: string): number {
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = withLetter(number, word.charCodeAt(at));
  return number;
}
