import type { Markup } from '../xml.js';
import { fitText } from './fit-text.js';
import { lineHeight, linesAt, MARGIN, textAt } from './picture.js';

const SIZE = 11;
const COLUMNS = 2;

/** Names with the marks that stand for them, in two columns; `top` is the base line of the first. */
export function drawKey(
  names: readonly string[],
  mark: (at: number) => string,
  top: number,
  width: number,
): { readonly parts: readonly Markup[]; readonly bottom: number } {
  const parts: Markup[] = [];
  const room = (width - 2 * MARGIN) / COLUMNS;
  const perColumn = Math.ceil(names.length / COLUMNS);
  let bottom = top;
  for (let column = 0; column < COLUMNS; column++) {
    let y = top;
    names.slice(column * perColumn, (column + 1) * perColumn).forEach((name, at) => {
      const x = MARGIN + column * room;
      const lines = fitText(name, room - 36, SIZE, 2);
      parts.push(textAt(x + 18, y, mark(column * perColumn + at), { size: SIZE, bold: true, anchor: 'end' }));
      parts.push(...linesAt(x + 26, y, lines, { size: SIZE }));
      y += lines.length * lineHeight(SIZE) + 4;
    });
    bottom = Math.max(bottom, y);
  }
  return { parts, bottom };
}

/** 1, 2, 3 ... */
export function number(at: number): string {
  return String(at + 1);
}

/** A, B, ... Z, AA, AB ... */
export function letter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}
