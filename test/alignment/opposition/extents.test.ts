import { describe, expect, it } from 'vitest';
import { opposeExtents } from '../../../src/alignment/opposition/extents.js';
import { reasons } from './viewed.js';

type Row = readonly [a: string, b: string, ...found: string[]];

/** How much of a thing each of two claims means, where one means all and the other a part. */
function extents(a: string, b: string): string[] {
  const read = (found: object[]) => found.map((reason) => reason as Record<'code' | 'left' | 'right', string>);
  const there = read(reasons(opposeExtents, a, b));
  expect(there.every(({ code }) => code === 'antonym')).toBe(true);
  expect(read(reasons(opposeExtents, b, a)).map(({ left, right }) => [right, left])).toEqual(
    there.map(({ left, right }) => [left, right]),
  );
  return there.map(({ left, right }) => `${left} / ${right}`);
}

describe('all of a thing and a part of it', () => {
  it.each<Row>([
    [
      'They asked for the tariffs to be lifted in full.',
      'They asked for partial relief from tariffs.',
      'in full / partial',
    ],
    ['The mill burnt down completely.', 'The mill burnt down in part.', 'completely / in part'],
  ])('cannot both be meant: %s | %s', (a, b, ...found) => {
    expect(extents(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['They asked for the tariffs to be lifted in full.', 'They have partial control of the mill.'],
    ['The mill burnt down completely.', 'The mill burnt down in part, the barn completely.'],
    ['The mill burnt down completely.', 'The mill burnt down entirely.'],
    ['The mill was not completely lost.', 'The mill was lost in part.'],
    ['The mill burnt down.', 'The mill burnt down in part.'],
  ])('are nothing of two things, or where one is denied: %s | %s', (a, b) => {
    expect(extents(a, b)).toEqual([]);
  });
});
