// What XML 1.0 has no way to write, not even as a reference: most controls, and the two code points that are no characters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it takes out
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * A text as XML, and files of plain text beside it, can hold it: each control other than tab and line breaks, each lone
 * surrogate and each code point that is no character becomes one U+FFFD, so that positions in code points stay right.
 */
export function legalText(text: string): string {
  return text.replace(ILLEGAL, '\ufffd');
}

/** A text as UTF-8 can hold it: each lone surrogate becomes one U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}
