import type { Relation } from '../../alignment/alignment.js';
import { element, type Markup } from '../xml.js';
import { painted } from './palette.js';
import { pixels, textAt } from './picture.js';

const SIGNS: { readonly [R in Relation]: string } = { agree: '=', partial: '≈', framing: '~', contradiction: '≠' };
export const RADIUS = 9;

/** The dashes of a ribbon's edge, so that its relation shows without colour too. */
export const DASHES: { readonly [R in Relation]: string | undefined } = {
  agree: undefined,
  partial: '8 3',
  framing: '3 3',
  contradiction: undefined,
};

/** A sign for a relation, in a circle. */
export function relationMark(relation: Relation, x: number, y: number): Markup[] {
  const circle = { cx: pixels(x), cy: pixels(y), r: RADIUS, 'stroke-width': 1.5 };
  return [
    element('circle', { ...circle, ...painted('paper', relation) }),
    textAt(x, y + 4.5, SIGNS[relation], { size: 13, bold: true, anchor: 'middle' }),
  ];
}
