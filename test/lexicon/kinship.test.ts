import { describe, expect, test } from 'vitest';
import { kinship, vectorOf } from '../../src/lexicon/kinship.js';
import { vocabulary } from '../../src/lexicon/vocabulary.js';

describe('kinship', () => {
  test('words of one field are kin, others are not', () => {
    expect(kinship('ceasefire', 'truce')).toBeGreaterThan(0.6);
    expect(kinship('missile', 'rocket')).toBeGreaterThan(0.4);
    expect(kinship('putin', 'kremlin')).toBeGreaterThan(0.4);
    expect(Math.abs(kinship('banana', 'treaty'))).toBeLessThan(0.2);
  });

  test('opposites keep the same company', () => {
    expect(kinship('rise', 'fall')).toBeGreaterThan(0.4);
  });

  test('the same word, a form of it, and an unknown word', () => {
    expect(kinship('war', 'war')).toBe(1);
    expect(kinship('discussed', 'discuss')).toBe(1);
    expect(kinship('qwrtz', 'qwrtz')).toBe(1);
    expect(kinship('qwrtz', 'war')).toBe(0);
    expect(kinship('__proto__', 'constructor')).toBe(0);
  });

  test('is symmetric and between -1 and 1, and chance pairs lie about 0', () => {
    const words = vocabulary().words.filter((word, i) => i % 89 === 0 && vectorOf(word) !== undefined);
    let sum = 0;
    let near = 0;
    for (const a of words) {
      for (const b of words) {
        const value = kinship(a, b);
        if (Math.abs(value) > 1 || value !== kinship(b, a)) expect([a, b, value]).toBe('a symmetric cosine');
        if (a === b) continue;
        sum += value;
        if (value > 0.35) near += 1;
      }
    }
    const pairs = words.length * (words.length - 1);
    expect(pairs).toBeGreaterThan(10_000);
    expect(Math.abs(sum / pairs)).toBeLessThan(0.02);
    expect(near / pairs).toBeLessThan(0.02);
  });
});

test('vectors have length 1, and forms share that of their lemma', () => {
  for (const word of ['war', 'announce', 'putin', 'fjord']) {
    const vector = vectorOf(word)!;
    expect(vector).toHaveLength(100);
    expect(vector.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 5);
  }
  expect(vectorOf('announces')).toBe(vectorOf('announce'));
  expect(vectorOf('qwrtz')).toBeUndefined();
});
