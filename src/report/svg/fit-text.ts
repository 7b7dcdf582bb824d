import { displayWidth } from '../display-width.js';

// Widths in parts of the font size, as wide common fonts have them: what fits by them fits in narrower ones too.
const SPACE = 0.33;
const NARROW = 0.4;
const COMMON = 0.64;
const WIDE = 0.78;
const WIDEST = 1.02;

/** How wide a text is at most, in pixels, at a font size in pixels. There is no page to measure it on. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size;
}

function widthOf(character: string): number {
  if (character === ' ') return SPACE;
  if (/^[iljtfrI.,:;'’‘!|()[\]]$/u.test(character)) return NARROW;
  if (/^[mwMW@%…—&]$/u.test(character)) return WIDEST;
  const columns = displayWidth(character);
  if (columns !== 1) return columns === 0 ? 0 : WIDEST;
  return /^[\p{Lu}]$/u.test(character) ? WIDE : COMMON;
}

/** How much wider bold letters are. */
export const BOLD = 1.14;

/** The text in at most `lines` lines of at most `width` pixels; `…` stands where something was left out. */
export function fitText(text: string, width: number, size: number, lines: number): string[] {
  const fitted: string[] = [];
  let line = '';
  const words = text.split(' ').flatMap((word) => pieces(word, width, size));
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (fitted.length === lines - 1) return [...fitted, shortened(`${line} ${word}`, width, size)];
    fitted.push(line);
    line = word;
  }
  return [...fitted, line];
}

/** A word, cut where it is wider than a line. */
function pieces(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const cut: string[] = [''];
  for (const character of word) {
    const longer = cut.at(-1)! + character;
    if (textWidth(longer, size) <= width || cut.at(-1) === '') cut[cut.length - 1] = longer;
    else cut.push(character);
  }
  return cut;
}

function shortened(text: string, width: number, size: number): string {
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
