import { kindAt, LOWER, SPACE, UPPER } from '../../text/characters.js';
import { lineBreaks } from '../../text/line-breaks.js';
import type { TokenCuts } from './tokenize.js';

/** Signs before an item of a list, a heading or a line that is quoted in plain text. */
const BULLETS = new Set(
  '-*\u2022\u2023\u2043\u25e6\u2013\u2014\u00b7\u25aa\u25ab\u25cf\u25cb\u25a0\u25a1\u25ba\u25b6\u2713\u2714#>',
);
/** Lists and threads have fewer items. */
const MOST_ITEMS = 999;
const ROMAN = /^(?:i{1,3}|i?[vx]|vi{1,3}|xi{1,3})$/u;

/**
 * The same cuts, with what stands before an item of a list ("- ", "3. ", "2/5 ", "A: ", "to (a) meet and (b) report") as marks:
 * its number counts nothing and its letter names nothing. A sentence that is nothing else keeps it.
 */
export function withListMarks(text: string, cuts: TokenCuts, sentences: readonly number[]): TokenCuts {
  let kinds: TokenCuts['kinds'][number][] | undefined;
  const mark = (first: number, end: number) => {
    kinds ??= [...cuts.kinds];
    kinds.fill('mark', first, end);
  };
  sentences.forEach((from, n) => {
    const end = markerEnd(text, cuts, from);
    if (end > from && end < (sentences[n + 1] ?? cuts.starts.length)) mark(from, end);
  });
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    if (text.slice(at, at + 6).indexOf(')') < 0) continue;
    const from = tokenAt(cuts, at);
    const end = bracketedEnd(text, cuts, from);
    if (end > from) mark(from, end);
  }
  return kinds === undefined ? cuts : { starts: cuts.starts, ends: cuts.ends, kinds };
}

/** Whether an item of a list begins with the token, which begins a line. */
export function opensItem(text: string, cuts: TokenCuts, i: number): boolean {
  return markerEnd(text, cuts, i) > i;
}

function markerEnd(text: string, cuts: TokenCuts, from: number): number {
  const { starts, ends, kinds } = cuts;
  const start = starts[from]!;
  const opensLine = from === 0 || lineBreaks(text, ends[from - 1]!, start) > 0;
  const bracketed = bracketedEnd(text, cuts, from);
  if (bracketed > from) return bracketed;
  if (BULLETS.has(text.charAt(start)) && kinds[from] !== 'tag')
    return opensLine && spaced(text, cuts, from) ? from + 1 : from;
  const mark = text.charAt(starts[from + 1] ?? text.length);
  const closed = ends[from] === starts[from + 1] && spaced(text, cuts, from + 1);
  if (kinds[from] === 'number') {
    if (closed && (mark === '.' || mark === ')') && isItem(text, cuts, from)) return from + 2;
    return opensLine ? threadEnd(text, cuts, from) : from;
  }
  if (!opensLine || !closed || !isLetter(text, cuts, from)) return from;
  const capital = kindAt(text, start) === UPPER;
  // "A. Smith" is a person; "A:" answers a "Q:".
  if (mark === ')' || (mark === '.' && !capital)) return from + 2;
  return mark === ':' && text.charAt(start) === 'A' ? from + 2 : from;
}

/** "(a)", "(2)", "(iv)" between blanks: the number of the token behind it; `from` where there is none. */
function bracketedEnd(text: string, cuts: TokenCuts, from: number): number {
  const { starts, ends, kinds } = cuts;
  if (text.charAt(starts[from]!) !== '(' || text.charAt(starts[from + 2] ?? text.length) !== ')') return from;
  if (ends[from + 1] !== starts[from + 2] || !spaced(text, cuts, from + 2)) return from;
  if (from > 0 && ends[from - 1] === starts[from]) return from; // "Article 5(1)"
  const item = kinds[from + 1] === 'number' ? isItem(text, cuts, from + 1) : isLetter(text, cuts, from + 1);
  return item ? from + 3 : from;
}

/** "2/5 The": a post of a thread. */
function threadEnd(text: string, { starts, ends }: TokenCuts, from: number): number {
  const next = starts[from + 1];
  const [post, posts] = text.slice(starts[from]!, ends[from]!).split('/').map(Number);
  if (posts === undefined || !(post! <= posts) || posts > MOST_ITEMS) return from;
  return next === undefined || next === ends[from] || kindAt(text, next) === LOWER ? from : from + 1;
}

function isItem(text: string, { starts, ends }: TokenCuts, i: number): boolean {
  const number = Number(text.slice(starts[i]!, ends[i]!));
  return Number.isInteger(number) && number <= MOST_ITEMS;
}

function isLetter(text: string, { starts, ends }: TokenCuts, i: number): boolean {
  const letters = text.slice(starts[i]!, ends[i]!);
  return /^\p{L}$/u.test(letters) || ROMAN.test(letters);
}

function spaced(text: string, { ends }: TokenCuts, i: number): boolean {
  return kindAt(text, ends[i]!) === SPACE;
}

/** The token that starts at a place of the text, found by halving. */
function tokenAt({ starts }: TokenCuts, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
