import { expect, test } from 'vitest';
import { RunNumbers } from '../../src/alignment/run-numbers.js';

test('runs are numbered in the order in which they are first met, however many there are', () => {
  const runs = new RunNumbers(8);
  const met = Array.from({ length: 3000 }, (_, i): [number, number] => [(i % 60) - 30, Math.imul(i, 65537)]);
  met.forEach(([first, last], i) => {
    expect(runs.numberOf(first, last)).toBe(i);
  });
  met.forEach(([first, last], i) => {
    expect(runs.numberOf(first, last)).toBe(i);
  });
  expect(runs.size).toBe(3000);
});

test('a run is another where either half is, or the two are swapped', () => {
  const runs = new RunNumbers(8);
  expect([
    runs.numberOf(1, 2),
    runs.numberOf(1, 3),
    runs.numberOf(3, 2),
    runs.numberOf(2, 1),
    runs.numberOf(0, 0),
  ]).toEqual([0, 1, 2, 3, 4]);
  expect([runs.numberOf(2, 1), runs.numberOf(1, 2), runs.numberOf(0, 0)]).toEqual([3, 0, 4]);
});
