const WHITE_SPACE = /\s+/gu;

/**
 * How much a text says, in UTF-16 units: white space does not count, and a letter with its marks counts the same however it
 * is written.
 */
export function extentOf(text: string): number {
  let extent = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isPlain(code)) return text.normalize('NFC').replace(WHITE_SPACE, '').length;
    if (code > SPACE ? code !== NO_BREAK_SPACE : code < TAB || (code > RETURN && code < SPACE)) extent += 1;
  }
  return extent;
}

const [TAB, RETURN, SPACE, NO_BREAK_SPACE] = [9, 13, 32, 160];

/** What stands for itself in NFC whatever stands beside it, and is no rare white space: Latin letters, and the marks of print. */
function isPlain(code: number): boolean {
  return code < 0x300 || (code >= 0x2010 && code <= 0x2027);
}
