import type { Span } from '../text/span.js';

/**
 * What quotation marks do: `speech` gives somebody's words as a sentence or a longer part of one, `phrase` lifts out a few
 * words (often with distance: scare quotes), `title` names a work.
 */
export type QuotationKind = 'speech' | 'phrase' | 'title';

/** A stretch in quotation marks; the span holds the marks, and never goes over the end of a paragraph. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** False for a paragraph of a longer quotation that is closed only in a later paragraph. */
  readonly closed: boolean;
  /** Number of quotations around this one. */
  readonly depth: number;
}

interface Opening {
  readonly at: number;
  readonly mark: string;
}

/** For each opening mark those that may close it. Low-high marks close with either of the high ones. */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["''", "''"],
  ['“', '”"'],
  ['„', '“”"'],
  ['‟', '”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['‘', "’'"],
  ['‚', '‘’'],
  ["'", "'’"],
]);

const MARK = /''|["“”„‟«»‹›‘’‚']|\n/gu;
const BLANK_LINE = /\n[^\S\n]*\n/u;
const WORD = /[\p{L}\p{N}]/u;
const SINGLE = /[‘’‚']/u;
/** Deeper nesting than this is noise, not quotation; the bound keeps the search for an opening mark constant. */
const DEEPEST = 4;
/** A quotation of fewer words than this that is no sentence of its own is a phrase. */
const SHORT = 5;

/**
 * Finds the quotations of a text, in text order, outer before inner: curly, straight, single, low-high and angle marks.
 *
 * A mark opens where a word follows it and none stands before it. A quotation that no mark closes before its paragraph ends counts only
 * where the next paragraph opens with the same mark (each paragraph of a long quotation repeats the opening mark); any
 * other opening without a close is taken as a slip, or as an apostrophe, and dropped. Linear in the length of the text.
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: Opening[] = [];
  let lastMark = '';
  // Where blank lines part paragraphs, other line breaks only wrap.
  const wrapped = BLANK_LINE.test(text);
  const close = (opening: Opening, end: number, closed: boolean, depth: number): void => {
    found.push({ start: opening.at, end, kind: kindOf(text, opening.at, end), closed, depth });
  };
  const endParagraph = (end: number): void => {
    const first = open[0];
    if (first !== undefined && continues(text, first, end)) close(first, trimmedEnd(text, end), false, 0);
    open = [];
    lastMark = '';
  };
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    if (mark === '\n') {
      if (open.length > 0) {
        if (wrapped ? isBlank(text, at) : endsParagraph(text, at)) endParagraph(at);
      }
      continue;
    }
    const before = at > 0 ? text[at - 1]! : '\n';
    const next = at + mark.length;
    const after = next < text.length ? text[next]! : '\n';
    if (mark.length === 1 && SINGLE.test(mark) && isLetter(before) && isLetter(after)) continue;
    const index = closable(open, mark);
    const opensHere = looksOpening(mark, before, after);
    if (index >= 0 && !(opensHere && CLOSERS.get(mark)?.includes(mark))) {
      // A mark that can close the outer quotation leaves inner ones unclosed: those were slips or apostrophes.
      close(open[index]!, next, true, index);
      open.length = index;
      lastMark = mark;
    } else if (opensHere && open.length < DEEPEST) {
      open.push({ at, mark });
    } else if (opensHere && lastMark === '') {
      open.shift();
      open.push({ at, mark });
    }
  }
  endParagraph(text.length);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isLetter(character: string): boolean {
  return WORD.test(character);
}

function closable(open: readonly Opening[], mark: string): number {
  for (let i = open.length - 1; i >= 0; i--) if (CLOSERS.get(open[i]!.mark)?.includes(mark)) return i;
  return -1;
}

function looksOpening(mark: string, before: string, after: string): boolean {
  if (!CLOSERS.has(mark)) return false;
  if (mark === '“' || mark === '„' || mark === '«' || mark === '‹') return true;
  return !isLetter(before) && !/[.,!?;:…]/u.test(before) && !/[\s.,!?;:)]/u.test(after);
}

/** Whether the line after a line break is blank. */
function isBlank(text: string, at: number): boolean {
  let next = at + 1;
  while (next < text.length && text[next] !== '\n' && /\s/u.test(text[next]!)) next++;
  return text[next] === '\n';
}

/** A line break ends a paragraph unless the next line goes on in lower case (a hard-wrapped text). */
function endsParagraph(text: string, at: number): boolean {
  return !/\p{Ll}/u.test(text[at + 1] ?? '\n');
}

function continues(text: string, opening: Opening, end: number): boolean {
  let at = end;
  while (at < text.length && at < end + 8 && /\s/u.test(text[at]!)) at++;
  return at > end && text.startsWith(opening.mark, at);
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/u.test(text[at - 1]!)) at--;
  return at;
}

/** What stands before a title. */
const WORK =
  /\b(?:titled|entitled|headlined|called|named|book|novel|memoir|film|movie|song|album|play|show|series|article|essay|episode|column|paper|report|poem|documentary)$/iu;
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/u;

function kindOf(text: string, start: number, end: number): QuotationKind {
  const inner = text.slice(start + 1, Math.min(end - 1, start + 161));
  const words = inner.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
  const long = words.length >= SHORT;
  const sentence = /^\s*\p{Lu}/u.test(inner) && /[.!?…,—–-]\s*["'’”]*$/u.test(inner);
  const titled = words.length > 1 && words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word));
  if (words.length <= 12 && titled && (!sentence || isWork(text.slice(Math.max(0, start - 24), start)))) return 'title';
  return sentence || long ? 'speech' : 'phrase';
}

/** Whether the words before a quotation name a work: "the film", "a book called,". */
function isWork(before: string): boolean {
  const words = before.trimEnd();
  return WORK.test(words.endsWith(',') ? words.slice(0, -1).trimEnd() : words);
}
