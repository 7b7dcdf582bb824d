import levenshtein from 'fast-levenshtein';

/** Longer words than this are compared by their first letters only: no word of a language is as long, and time is quadratic. */
const LONGEST = 64;

/**
 * How differently two words are spelled, 0..1: 0 the same letters, 1 nothing in common. Letters to insert, delete or replace
 * (Levenshtein 1966) as a share of the longer word, after NFC, so that an accent written as a mark of its own is no
 * difference. Counted in UTF-16 units, of which a letter outside the basic plane has two. Symmetric.
 * @param most Where the lengths alone show that the distance is above it, 1 is given at once. Default 1: always counted.
 */
export function spellingDistance(a: string, b: string, most = 1): number {
  if (a === b) return 0;
  const [left, right] = [composed(a), composed(b)];
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 0;
  if (Math.abs(left.length - right.length) > most * longer) return 1;
  return levenshtein.get(left, right) / longer;
}

const BASIC = /^[\x20-\x7e]*$/;

function composed(word: string): string {
  const text = BASIC.test(word) ? word : word.normalize('NFC');
  return text.length <= LONGEST ? text : text.slice(0, LONGEST);
}
