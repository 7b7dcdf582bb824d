import type { Span } from './span.js';

/*
 * Sentences and words by rules of writing alone, after UAX #29 and simpler. `Intl.Segmenter` is not asked: engines cut Chinese,
 * Japanese, Thai and their like by dictionaries of their own, and the same text must give the same cuts everywhere.
 */

/** The longest sentence, in UTF-16 units. What runs on without an end, a list or a page of one word, is cut there. */
const LONGEST = 2000;

const LINE_END = String.raw`\r\n|[\n\r\u0085\u2028\u2029]`;
/** Marks that end a sentence, what closes after them, blanks, and the end of the line; or an end of a line alone. */
const END = new RegExp(String.raw`[\p{STerm}…]+[\p{Pe}\p{Pf}\p{Pi}"']*[\p{Zs}\t]*(?:${LINE_END})?|${LINE_END}`, 'gu');
const FULL_STOP = /[.․﹒．]["'\p{Pe}\p{Pf}\p{Pi}]*$/u;
/** What shows that a sentence goes on after a mark: "he asked?, ". */
const GOES_ON = /^[,;:،؛、，；：-]/u;
/** After a full stop, more than that: "approx. ten", "3.5", "U.S". */
const GOES_ON_AFTER_STOP = /^["'\p{Ps}\p{Pi}]*(?:\p{Ll}|\p{Nd})/u;
const LETTER_STOP = /[\p{Lu}\p{Ll}]\.$/u;
const CAPITAL = /^\p{Lu}/u;

/** The sentences of a text, white space behind each included; they cover all of it. */
export function* sentences(text: string): Generator<Span> {
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length;
    if (end >= text.length || goesOn(text, index, mark, end)) continue;
    yield* cut(text, from, end);
    from = end;
  }
  yield* cut(text, from, text.length);
}

function goesOn(text: string, start: number, mark: string, end: number): boolean {
  if (/[\n\r\u0085\u2028\u2029]$/u.test(mark)) return false;
  const next = text.slice(end, end + 8);
  if (GOES_ON.test(next)) return true;
  const signs = mark.trimEnd();
  if (!FULL_STOP.test(signs)) return false;
  if (signs === mark && CAPITAL.test(next) && LETTER_STOP.test(text.slice(Math.max(0, start - 2), start + 1)))
    return true;
  return GOES_ON_AFTER_STOP.test(next);
}

/** The span, in pieces where it is too long; cut behind a blank where there is one. */
function* cut(text: string, start: number, end: number): Generator<Span> {
  let from = start;
  while (end - from > LONGEST) {
    const piece = text.slice(from, from + LONGEST);
    const blank = /^[\s\S]*\s/u.exec(piece)?.[0].length ?? 0;
    // Never inside a surrogate pair.
    const whole = /[\ud800-\udbff]$/.test(piece) ? LONGEST - 1 : LONGEST;
    const to = from + (blank > 0 ? blank : whole);
    yield { start: from, end: to };
    from = to;
  }
  if (end > from) yield { start: from, end };
}

/** A sign of a script that writes no blanks between words: it stands for itself. */
const ALONE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const MARKS = String.raw`[\p{M}\p{Cf}]*`;
const LETTERS = String.raw`(?:(?!${ALONE})[\p{L}\p{N}_]${MARKS})+`;
const WORD = new RegExp(
  String.raw`\s+|${LETTERS}(?:(?:['’.·](?=\p{L})|[.,:](?=\p{N}))${LETTERS})*|[\s\S]${MARKS}`,
  'gu',
);

/** The words of a text, and what stands between them: each run of white space, each other sign. They cover all of it. */
export function* words(text: string): Generator<Span> {
  for (const { 0: word, index } of text.matchAll(WORD)) yield { start: index, end: index + word.length };
}
