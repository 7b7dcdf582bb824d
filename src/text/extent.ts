import { characterKind, isAsciiLetter, SPACE } from './characters.js';

/** Latin letters and the marks of English stand composed: only a text with others need be composed to tell. */
const COMPOSED = /^[\0-\u02ff\u2010-\u2027\u20ac]*$/;
const WHITE_SPACE = /\s+/gu;

/**
 * How much a text says, in UTF-16 units: white space does not count, and a letter with its marks counts the same however it
 * is written.
 */
export function extentOf(text: string): number {
  return text.normalize('NFC').replace(WHITE_SPACE, '').length;
}

/** The extent of any stretch of a text, for those who ask for many. */
export function extentsIn(text: string): (start: number, end: number) => number {
  // Every stretch of a composed text is composed (Unicode Standard Annex 15, section 1.4).
  if (!COMPOSED.test(text) && text.normalize('NFC') !== text) return (start, end) => extentOf(text.slice(start, end));
  /** Of what stands before each place. */
  const before = new Uint32Array(text.length + 1);
  let extent = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isAsciiLetter(code) || characterKind(code) !== SPACE) extent += 1;
    before[at + 1] = extent;
  }
  return (start, end) => before[end]! - before[start]!;
}
