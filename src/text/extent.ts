const WHITE_SPACE = /\s+/gu;

/**
 * How much a text says, in UTF-16 units: white space does not count, and a letter with its marks counts the same however it
 * is written.
 */
export function extentOf(text: string): number {
  return text.normalize('NFC').replace(WHITE_SPACE, '').length;
}
