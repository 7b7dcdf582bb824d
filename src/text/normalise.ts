const PLAIN = /^[\x20-\x7e]*$/;
const INVISIBLE = /\p{Cf}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07\u0060\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u00ab\u00bb\uff02]/g;
const HYPHENS = /[\u2010\u2011\u2212]/g;

/**
 * The form that words are looked up by: NFC, lower case, quotation marks, apostrophes and hyphens straightened, characters
 * that show nothing (soft hyphen, joiners) taken out. Its length may differ from that of the text; spans are never taken from it.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(HYPHENS, '-')
    .toLowerCase();
}
