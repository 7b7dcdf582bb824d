import { addressEnd, startsAddress } from '../../text/address.js';
import {
  characterKind,
  codePointIn,
  DIGIT,
  INVISIBLE,
  isAsciiLetter,
  isLetter,
  isWordCharacter,
  kindAt,
  LOWER,
  PICTOGRAPH,
  PUNCTUATION,
  SPACE,
  UPPER,
} from '../../text/characters.js';
import { emojiEnd } from '../../text/emoji.js';
import { abbreviationUse, CLITICS, GLUED_UNITS } from './words.js';

/**
 * - `word`: letters, also with digits in it (`US-Russia`, `Su-27`, `3rd`)
 * - `abbreviation`: a word that holds its own full stop at the end (`U.S.`, `Feb.`, `B.`)
 * - `number`: digits with their separators (`1,000.50`, `7:03`, `2022-03-18`)
 * - `clitic`: what an apostrophe cut off the word before it (`'s`, `n't`)
 * - `tag`: an address, a handle, a hashtag
 * - `mark`: punctuation; one token per quotation mark (`''` is one) and bracket, else one per run of the same character (`...`, `--`)
 * - `symbol`: currency and other signs, emoji, whatever is left
 */
export type TokenKind = 'word' | 'abbreviation' | 'number' | 'clitic' | 'tag' | 'mark' | 'symbol';

/** Where the tokens of a text are: three lists of one length, in text order. White space belongs to no token, all else to one. */
export interface TokenCuts {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly TokenKind[];
}

/**
 * Cuts a text into tokens in one pass from left to right.
 *
 * As in the Penn Treebank, contractions are two tokens (`do` + `n't`, `they` + `'ll`) and so is a possessive (`China` + `'s`), and
 * `$800` is a sign and a number. Unlike there, a hyphenated word is one token, and a range of numbers (`22-33`) is three.
 */
export function tokenize(text: string): TokenCuts {
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: TokenKind[] = [];
  const add = (start: number, end: number, kind: TokenKind): number => {
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
    return end;
  };

  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = codePointIn(text, at);
    const kind = characterKind(code);
    if (kind === SPACE) at += 1;
    else if (kind === DIGIT) at = addNumber(text, at, add);
    else if (isLetter(kind)) at = addWord(text, at, add);
    else if (kind === PICTOGRAPH) at = add(at, emojiEnd(text, at), 'symbol');
    else at = addMark(text, at, code, kind, add);
  }
  return { starts, ends, kinds };
}

type Add = (start: number, end: number, kind: TokenKind) => number;

const BLANK = 32;
const FULL_STOP = 46;
const AMPERSAND = 38;
const UNDERSCORE = 95;
const AT = 64;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc || code === 0xff07;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

function addWord(text: string, start: number, add: Add): number {
  if (startsAddress(text, start)) return add(start, addressEnd(text, start), 'tag');
  let at = start;
  let part = start; // where the stretch since the last joiner starts
  let lastApostrophe = -1;
  let dotted = false;
  for (;;) {
    at = runEnd(text, at);
    const joiner = text.charCodeAt(at);
    if (joiner === BLANK) break;
    const next = kindAt(text, at + 1);
    if (joiner === FULL_STOP) {
      const short =
        at - part === 1 || (at - part === 2 && kindAt(text, part) === UPPER && !isLetter(kindAt(text, at + 2)));
      if (isLetter(next) && (short || (next === LOWER && at - part > 1))) dotted = short;
      else if (short && dotted) {
        // The last dot of `U.S.`; `U.S.-China` goes on.
        if (!isHyphen(text.charCodeAt(at + 1)) || !isWordCharacter(kindAt(text, at + 2)))
          return add(start, at + 1, 'abbreviation');
        at += 1;
        dotted = false;
      } else break;
    } else if (isApostrophe(joiner) && isLetter(next)) lastApostrophe = at;
    else if (isHyphen(joiner) && isWordCharacter(next)) dotted = false;
    else if (joiner === AMPERSAND && next === UPPER && kindAt(text, at - 1) === UPPER) dotted = false;
    else if ((joiner === UNDERSCORE || joiner === AT) && isWordCharacter(next)) dotted = false;
    else break;
    at += 1;
    part = at;
  }
  if (lastApostrophe >= 0) {
    const cut = cliticStart(text, start, lastApostrophe, at);
    if (cut > start) {
      add(start, cut, 'word');
      return add(cut, at, 'clitic');
    }
  }
  if (text.charCodeAt(at) === FULL_STOP && endsInOwnDot(text, start, at)) return add(start, at + 1, 'abbreviation');
  return add(start, at, 'word');
}

/** The end of the letters, digits and marks that start at `at`, with the characters that show nothing between them. */
function runEnd(text: string, at: number): number {
  const { length } = text;
  let end = at;
  for (let here = at; here < length; ) {
    const code = codePointIn(text, here);
    if (isAsciiLetter(code)) {
      end = here += 1;
      continue;
    }
    const kind = characterKind(code);
    here += code > 0xffff ? 2 : 1;
    if (isWordCharacter(kind)) end = here;
    else if (kind !== INVISIBLE) break;
  }
  return end;
}

/** Where `n't`, `'s`, ... starts in the word; -1 where the apostrophe is part of it (`O'Brien`, `Ren'ai`). */
function cliticStart(text: string, start: number, apostrophe: number, end: number): number {
  const tail = text.slice(apostrophe + 1, end).toLowerCase();
  if (CLITICS.has(tail)) return apostrophe;
  const before = text.charAt(apostrophe - 1);
  return tail === 't' && (before === 'n' || before === 'N') && apostrophe - 1 > start ? apostrophe - 1 : -1;
}

/** Whether the full stop at `dot` belongs to the word before it. */
function endsInOwnDot(text: string, start: number, dot: number): boolean {
  const capital = kindAt(text, start) === UPPER;
  if (text.charAt(dot + 1) === '.' || dot - start > 7) return false;
  if (dot - start === 1 && capital) return text.charAt(start) !== 'I' && startsName(text, dot + 1);
  const use = abbreviationUse(text.slice(start, dot).toLowerCase(), capital);
  return use === 'number' ? kindAt(text, skipSpace(text, dot + 1)) === DIGIT : use !== undefined;
}

/** After an initial: a capital on the same line, or a comma (`George H. W. Bush`, `Biden, Joseph R., said`). */
function startsName(text: string, at: number): boolean {
  const next = skipSpace(text, at);
  return text.charAt(next) === ',' || kindAt(text, next) === UPPER;
}

/** Over blanks, at most eight: what is further away is no neighbour, and the scan stays linear. */
function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < at + 8 && next < text.length && kindAt(text, next) === SPACE && text.charAt(next) !== '\n') next += 1;
  return next;
}

const ISO_DATE = /\d{4}-\d\d-\d\d(?!\d)/y;

function addNumber(text: string, start: number, add: Add): number {
  ISO_DATE.lastIndex = start;
  if (ISO_DATE.test(text)) return add(start, start + 10, 'number');
  let at = start;
  for (;;) {
    while (at < text.length && kindAt(text, at) === DIGIT) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    const joiner = text.charAt(at);
    if (!(joiner === '.' || joiner === ',' || joiner === ':' || joiner === '/') || kindAt(text, at + 1) !== DIGIT)
      break;
    at += 1;
  }
  const next = kindAt(text, at);
  if (isLetter(next)) {
    const end = runEnd(text, at);
    if (end - at <= 4 && GLUED_UNITS.has(text.slice(at, end).toLowerCase())) return add(start, at, 'number');
    return addWordFrom(text, start, end, add);
  }
  if (isHyphen(text.charCodeAt(at)) && isLetter(kindAt(text, at + 1)))
    return addWordFrom(text, start, runEnd(text, at + 1), add);
  return add(start, at, 'number');
}

/** A word that starts with digits (`22-year-old`, `5G's`): the rest of it after `at`. */
function addWordFrom(text: string, start: number, at: number, add: Add): number {
  let end = at;
  while (isHyphen(text.charCodeAt(end)) && isWordCharacter(kindAt(text, end + 1))) end = runEnd(text, end + 1);
  return add(start, end, 'word');
}

const SINGLE_MARKS = new Set('"\'`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a()[]{}');

/** So many of one quotation mark or bracket in a row are a line of ornament, and one token. */
const ORNAMENT = 4;

/** Typewritten double quotation marks: '' and ``. */
const isDoubled = (mark: string): boolean => mark === "'" || mark === '`';

function addMark(text: string, start: number, code: number, kind: number, add: Add): number {
  const mark = text.charAt(start);
  if (isApostrophe(code) && start > 0 && kindAt(text, start - 1) !== SPACE) {
    const end = runEnd(text, start + 1);
    if (end - start <= 3 && CLITICS.has(text.slice(start + 1, end).toLowerCase())) return add(start, end, 'clitic');
    if (isPluralPossessive(text, start)) return add(start, start + 1, 'clitic');
  }
  if ((mark === '@' || mark === '#') && isWordCharacter(kindAt(text, start + 1))) {
    let end = runEnd(text, start + 1);
    while (text.charAt(end) === '_') end = runEnd(text, end + 1);
    return add(start, end, 'tag');
  }
  const type: TokenKind = mark === '`' || (kind === PUNCTUATION && !SIGNS.has(mark)) ? 'mark' : 'symbol';
  const width = code > 0xffff ? 2 : 1;
  let end = start + width;
  if (mark === '!' || mark === '?') while (text.charAt(end) === '!' || text.charAt(end) === '?') end += 1;
  else {
    while (text.codePointAt(end) === code) end += width;
    if (SINGLE_MARKS.has(mark) && end - start < ORNAMENT) end = start + (isDoubled(mark) && end - start === 2 ? 2 : 1);
  }
  return add(start, end, type);
}

/** How far back an opening quotation mark is looked for, in UTF-16 units. */
const QUOTE_REACH = 200;
const OPENING_QUOTE = /(?:^|[\s("\u201c])['\u2018]\S/u;

/** `both sides' views`: an apostrophe behind an s and before a word of its line, where it closes no quotation. */
function isPluralPossessive(text: string, at: number): boolean {
  if ((text.charCodeAt(at - 1) | 32) !== 115 || kindAt(text, at + 1) !== SPACE) return false;
  if (!isLetter(kindAt(text, skipSpace(text, at + 1)))) return false;
  return !OPENING_QUOTE.test(text.slice(Math.max(0, at - QUOTE_REACH), at));
}

/** Punctuation to Unicode, signs to a reader. */
const SIGNS = new Set('%\u2030&@#*\\/\u00a7');
