import { describe, expect, test } from 'vitest';
import { haveCommon, marksOf, sharedMembers } from '../../src/alignment/marks.js';
import { handStatement } from './aligned.js';

describe('marksOf', () => {
  test('tells quoted words by any double mark, not by an apostrophe', () => {
    for (const mark of ['"', '“', '”', '«', '»', '„'])
      expect(marksOf(handStatement(0, ['so', mark, 'he', 'said']), [], 1).quoted).toBe(true);
    expect(marksOf(handStatement(0, ['the', '’', 's']), [], 1).quoted).toBe(false);
  });

  test('has each concept once, and runs of two that depend on the order', () => {
    const { distinct, sequences } = marksOf(handStatement(0, []), [3, 1, 3, 1], 10);
    expect([...distinct]).toEqual([3, 1]);
    expect([...sequences].sort()).toEqual([13, 31]);
    expect(marksOf(handStatement(0, []), [4], 10).sequences.size).toBe(0);
  });
});

test('what two sets share', () => {
  expect(sharedMembers(new Set([1, 2, 3]), new Set([3, 4, 2]))).toBe(2);
  expect(sharedMembers(new Set(), new Set([1]))).toBe(0);
  expect(haveCommon(new Set([1, 2]), new Set([2]))).toBe(true);
  expect(haveCommon(new Set([1, 2]), new Set([3]))).toBe(false);
});
