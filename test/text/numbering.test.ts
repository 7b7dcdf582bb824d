import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbering } from '../../src/text/numbering.js';

const halves = (key: number): [number, number] => [key | 0, (key / 2 ** 32) | 0];

test('numbers keys in the order in which they are first met, each once', () => {
  const key = fc.oneof(fc.nat(40), fc.nat(), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
      const numbering = new Numbering(1);
      const known = new Map<number, number>();
      for (const each of keys) {
        expect(numbering.find(...halves(each))).toBe(known.get(each) ?? -1);
        if (!known.has(each)) known.set(each, known.size);
        expect(numbering.numberOf(...halves(each))).toBe(known.get(each));
      }
      expect(numbering.size).toBe(known.size);
    }),
  );
});

test('pairs are numbered in the order in which they are first met, however many there are', () => {
  const numbers = new Numbering(8);
  const met = Array.from({ length: 3000 }, (_, i): [number, number] => [(i % 60) - 30, Math.imul(i, 65537)]);
  met.forEach(([first, last], i) => {
    expect(numbers.numberOf(first, last)).toBe(i);
  });
  met.forEach(([first, last], i) => {
    expect(numbers.numberOf(first, last)).toBe(i);
  });
  expect(numbers.size).toBe(3000);
});

test('a pair is another where either half is, or the two are swapped', () => {
  const numbers = new Numbering(8);
  expect([
    numbers.numberOf(1, 2),
    numbers.numberOf(1, 3),
    numbers.numberOf(3, 2),
    numbers.numberOf(2, 1),
    numbers.numberOf(0, 0),
  ]).toEqual([0, 1, 2, 3, 4]);
  expect([numbers.numberOf(2, 1), numbers.numberOf(1, 2), numbers.numberOf(0, 0)]).toEqual([3, 0, 4]);
});
