import { expect, test } from 'vitest';
import { overlap, sharedItems } from '../../src/alignment/overlap.js';

test('what two sorted lists share, each item as often as both have it', () => {
  expect(sharedItems([1, 2, 2, 5], [2, 2, 3, 5, 5])).toBe(3);
  expect(sharedItems([], [1])).toBe(0);
  expect(overlap([1, 2, 2, 5], [2, 2, 3, 5, 5])).toBeCloseTo(6 / 9);
  expect(overlap([], [])).toBe(0);
});
