import { describe, expect, test } from 'vitest';
import { marksOf, sharedMembers } from '../../src/alignment/marks.js';
import { handStatement } from './aligned.js';

describe('marksOf', () => {
  test('tells quoted words by any double mark, not by an apostrophe', () => {
    for (const mark of ['"', '“', '”', '«', '»', '„'])
      expect(marksOf(handStatement(0, ['so', mark, 'he', 'said']), [], 1).quoted).toBe(true);
    expect(marksOf(handStatement(0, ['the', '’', 's']), [], 1).quoted).toBe(false);
  });

  test('has runs of two that depend on the order', () => {
    const { sequences } = marksOf(handStatement(0, []), [3, 1, 3, 1], 10);
    expect([...sequences].sort()).toEqual([13, 31]);
    expect(marksOf(handStatement(0, []), [4], 10).sequences).toEqual([]);
  });
});

test('what two sets share', () => {
  expect(sharedMembers(new Set([1, 2, 3]), new Set([3, 4, 2]))).toBe(2);
  expect(sharedMembers(new Set(), new Set([1]))).toBe(0);
});
