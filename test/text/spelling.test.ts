import { expect, test } from 'vitest';
import { spellingDistance } from '../../src/text/spelling.js';

test('the distance is the share of letters to change in the longer word', () => {
  expect(spellingDistance('zaporizhzhia', 'zaporozhye')).toBeCloseTo(5 / 12);
  expect(spellingDistance('abc', 'xyz')).toBe(1);
  expect(spellingDistance('kyiv', 'kyiv')).toBe(0);
});

test('an accent written as a mark of its own is no difference', () => {
  expect(spellingDistance('caf\u00e9', 'cafe\u0301')).toBe(0);
});

test('empty words, lone surrogates and very long words do not throw', () => {
  expect(spellingDistance('', '')).toBe(0);
  expect(spellingDistance('', 'a')).toBe(1);
  expect(spellingDistance('\ud800', '\udc00')).toBe(1);
  expect(spellingDistance('a'.repeat(1e6), 'b'.repeat(1e6))).toBe(1);
});

test('lengths that rule a small distance out are enough to say 1', () => {
  expect(spellingDistance('abc', 'abcdefghij', 0.5)).toBe(1);
  expect(spellingDistance('abc', 'abcdefghij')).toBeCloseTo(0.7);
});
