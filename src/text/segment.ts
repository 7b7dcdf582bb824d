import type { Span } from './span.js';

/*
 * Sentences and words by rules of writing alone, after UAX #29 and simpler. `Intl.Segmenter` is not asked: engines cut Chinese,
 * Japanese, Thai and their like by dictionaries of their own, and the same text must give the same cuts everywhere.
 */

/** The longest sentence, in UTF-16 units. What runs on without an end, a list or a page of one word, is cut there. */
const LONGEST = 2000;

/** Marks that end a sentence, what closes after them, blanks, and the end of the line; or an end of a line alone. */
const END =
  /[\p{STerm}…]+[\p{Pe}\p{Pf}\p{Pi}"']*[\p{Zs}\t]*(?:\r\n|[\n\r\u0085\u2028\u2029])?|\r\n|[\n\r\u0085\u2028\u2029]/gu;
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

/** A run of letters and digits, with what joins them; white space; or any other sign. */
const RUN = /\s+|(?:[\p{L}\p{N}_][\p{M}\p{Cf}]*(?:['’.·](?=\p{L})|[.,:](?=\p{N}))?)+|[\s\S][\p{M}\p{Cf}]*/gu;
/** Scripts that write no blanks between words: each of their signs stands for itself. */
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const SIGN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}][\p{M}\p{Cf}]*|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;

/** The words of a text, and what stands between them: each run of white space, each other sign. They cover all of it. */
export function* words(text: string): Generator<Span> {
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (DENSE.test(run)) for (const sign of run.matchAll(SIGN)) yield spanOf(sign[0], index + sign.index);
    else yield spanOf(run, index);
  }
}

function spanOf(found: string, start: number): Span {
  return { start, end: start + found.length };
}
