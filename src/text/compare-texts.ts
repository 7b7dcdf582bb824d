/** Order of two texts, for `sort`: below 0, 0 or above 0. How a letter and its marks are written, as one or apart, decides nothing. */
export function compareTexts(a: string, b: string): number {
  const x = a.normalize('NFC');
  const y = b.normalize('NFC');
  return x < y ? -1 : x > y ? 1 : 0;
}
