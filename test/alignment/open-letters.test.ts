import { describe, expect, test } from 'vitest';
import type { Letters } from '../../src/alignment/letters.js';
import { OpenLetters } from '../../src/alignment/open-letters.js';

const lettersOf = (weights: Readonly<Record<number, number>>): Letters => ({
  runs: Int32Array.from(Object.keys(weights), Number),
  weights: Float64Array.from(Object.values(weights)),
});

describe('OpenLetters', () => {
  test('adds up the products of the weights that both have, and stops at 1', () => {
    const letters = new OpenLetters();
    letters.open(lettersOf({ 0: 0.5, 3: 0.5, 7: 0.5 }));
    expect(letters.cosine(lettersOf({ 0: 0.25, 3: 0.5, 5: 0.75 }))).toBe(0.375);
    expect(letters.cosine(lettersOf({ 1: 1 }))).toBe(0);
    expect(letters.cosine(lettersOf({ 0: 2, 3: 2 }))).toBe(1);
  });

  test('forgets the statement that lay open before, whichever has the more runs', () => {
    const letters = new OpenLetters();
    letters.open(lettersOf({ 2: 1, 900: 1 }));
    letters.open(lettersOf({ 5: 1 }));
    expect(letters.cosine(lettersOf({ 2: 1, 900: 1 }))).toBe(0);
    letters.open(lettersOf({ 2: 0.5, 900: 0.5, 5000: 0.5 }));
    expect(letters.cosine(lettersOf({ 2: 0.5, 5: 1, 900: 0.5, 5000: 0.5, 9000: 1 }))).toBe(0.75);
  });

  test('has nothing in common with any before one is opened, nor where there are no runs', () => {
    const letters = new OpenLetters();
    expect(letters.cosine(lettersOf({ 0: 1 }))).toBe(0);
    letters.open(lettersOf({}));
    expect(letters.cosine(lettersOf({ 0: 1 }))).toBe(0);
  });
});
