import type { Span } from './span.js';

/** A function from UTF-16 units of the text, from which our spans count, to code points, from which most formats do. */
export function codePointsIn(text: string): (span: Span) => Span {
  const points = new Uint32Array(text.length + 1);
  let point = 0;
  let unit = 0;
  // A lone surrogate counts as one.
  for (const character of text) {
    points.fill(point, unit, unit + character.length);
    unit += character.length;
    point++;
  }
  points[unit] = point;
  return ({ start, end }) => ({ start: points[start] ?? point, end: points[end] ?? point });
}
