/** What a character is to a reader of text, by Unicode general category. */
export type CharacterKind = number;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
/** A letter of a script without case. */
export const LETTER = 4;
/** A combining mark: it belongs to the letter before it. */
export const COMBINING = 5;
export const DIGIT = 6;
/** Shown as nothing inside a word: soft hyphen, joiners, zero-width space, direction marks. */
export const INVISIBLE = 7;
export const PUNCTUATION = 8;
export const SYMBOL = 9;
/** Emoji and their modifiers, and the letters that flags are made of. */
export const PICTOGRAPH = 10;
/** Controls, lone surrogates, unassigned code points. */
export const UNKNOWN = 11;

// The order matters: \p{Nd} digits are also \p{Emoji}, so emoji are asked for by the narrower properties only.
const KINDS: readonly (readonly [CharacterKind, RegExp])[] = [
  [SPACE, /^\s$/u],
  [LOWER, /^\p{Ll}$/u],
  [UPPER, /^[\p{Lu}\p{Lt}]$/u],
  [LETTER, /^\p{L}$/u],
  [COMBINING, /^\p{M}$/u],
  [DIGIT, /^\p{N}$/u],
  [INVISIBLE, /^\p{Cf}$/u],
  [PUNCTUATION, /^\p{P}$/u],
  [PICTOGRAPH, /^[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]$/u],
  [SYMBOL, /^\p{S}$/u],
];

// Filled on first use of each character of the basic plane; a constant table, only decoded lazily. 0: not asked yet.
const known = new Uint8Array(0x10000);

/** The kind of a code point. */
export function characterKind(code: number): CharacterKind {
  const seen = known[code];
  if (seen !== undefined && seen !== 0) return seen;
  const character = String.fromCodePoint(code);
  const kind = KINDS.find(([, test]) => test.test(character))?.[0] ?? UNKNOWN;
  if (code < known.length) known[code] = kind;
  return kind;
}

/** Most characters of an English text, told without a look at a table. */
export function isAsciiLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** Letters of any script, with the marks on them. */
export function isLetter(kind: CharacterKind): boolean {
  return kind >= LOWER && kind <= COMBINING;
}

/** What words are made of. */
export function isWordCharacter(kind: CharacterKind): boolean {
  return kind >= LOWER && kind <= DIGIT;
}

/** The kind of the character that starts at `index`; `SPACE` beyond both ends of the text. */
export function kindAt(text: string, index: number): CharacterKind {
  return index >= 0 && index < text.length ? characterKind(codePointIn(text, index)) : SPACE;
}

/** The code point that starts at `index`, which is in the text; of most characters one unit, which is read several times faster. */
export function codePointIn(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return (code & 0xf800) === 0xd800 ? text.codePointAt(index)! : code;
}
