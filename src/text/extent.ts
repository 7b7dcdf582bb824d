import { characterKind, SPACE } from './characters.js';

const WHITE_SPACE = /\s+/gu;
/** Below it no letter is written with a mark of its own. */
const FIRST_MARK = 0x300;

/**
 * How much a text says between two places, in UTF-16 units: white space does not count, and a letter with its marks counts the same
 * however it is written.
 */
export function extentOf(text: string, start = 0, end = text.length): number {
  let extent = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_MARK && !isQuotationMark(code))
      return text.slice(start, end).normalize('NFC').replace(WHITE_SPACE, '').length;
    if (characterKind(code) !== SPACE) extent += 1;
  }
  return extent;
}

/** Quotation marks and dashes: what else stands in most texts. */
function isQuotationMark(code: number): boolean {
  return code >= 0x2010 && code <= 0x2027;
}
