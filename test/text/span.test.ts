import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, sharedLength } from '../../src/text/span.js';

const span = fc.tuple(fc.nat(12), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
const units = ({ start, end }: { start: number; end: number }) =>
  Array.from({ length: end - start }, (_, i) => start + i);

test('sharedLength counts the units that both have', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      const theirs = new Set(units(b));
      expect(sharedLength(a, b)).toBe(units(a).filter((unit) => theirs.has(unit)).length);
      expect(sharedLength(b, a)).toBe(sharedLength(a, b));
    }),
  );
  expect(sharedLength({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(0);
});

test('contains: every unit of the inner, and both of its edges, lie in the outer', () => {
  fc.assert(
    fc.property(span, span, (outer, inner) => {
      const edges = [inner.start, inner.end];
      expect(contains(outer, inner)).toBe(edges.every((edge) => edge >= outer.start && edge <= outer.end));
    }),
  );
  expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
  expect(contains({ start: 1, end: 4 }, { start: 2, end: 5 })).toBe(false);
});
