import type { Token } from '../languages/language.js';
import { JOINTS } from '../lexicon/clauses.js';

/** A run of tokens of a sentence; `first` and `last` are token numbers, both inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Drops what stands before an item of a list, joints, separators and quotation marks without their partner at the ends; the quote should read as a statement. */
export function trim(tokens: readonly Token[], first: number, last: number): TokenRange | undefined {
  let start = first === 0 ? afterListMark(tokens, last) : first;
  let end = last;
  while (start <= end && (isSeparator(tokens[start]!) || (start > 0 && JOINTS.has(tokens[start]!.lower)))) start += 1;
  if (isItemMark(tokens, start)) start += 3;
  while (end >= start && (isSeparator(tokens[end]!) || (end < tokens.length - 1 && JOINTS.has(tokens[end]!.lower))))
    end -= 1;
  if (start < end && isOpening(tokens[start]!.text) && !anyOf(tokens, start + 1, end, isClosing)) start += 1;
  if (start < end && isClosing(tokens[end]!.text) && !anyOf(tokens, start, end - 1, isOpening)) end -= 1;
  return start <= end ? { first: start, last: end } : undefined;
}

function isOpening(mark: string): boolean {
  return mark.length === 1 && '"“„«'.includes(mark);
}

function isClosing(mark: string): boolean {
  return mark.length === 1 && '"”“»'.includes(mark);
}

function anyOf(tokens: readonly Token[], first: number, last: number, is: (mark: string) => boolean): boolean {
  for (let i = first; i <= last; i += 1) if (is(tokens[i]!.text)) return true;
  return false;
}

/** Past what stands before an item of a list: "- ", "3. ", "A: ". */
function afterListMark(tokens: readonly Token[], last: number): number {
  const { pos, text, end } = tokens[0]!;
  const next = tokens[1];
  if (pos !== 'punctuation' || next === undefined || last === 0) return 0;
  if (/[\p{L}\p{N}]/u.test(text)) return next.pos === 'punctuation' && next.start === end ? 2 : 1;
  return next.start > end && !isOpening(text) && !isClosing(text) && text !== "'" ? 1 : 0;
}

/** "(b)" before an item inside a sentence: a reader makes its letter a mark. */
export function isItemMark(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === '(' && tokens[at + 1]?.pos === 'punctuation' && tokens[at + 2]?.lower === ')';
}

function isSeparator({ lower }: Token): boolean {
  return lower === ',' || lower === ';' || lower === '–' || lower === '—';
}
