import { describe, expect, test } from 'vitest';
import { valence } from '../../src/lexicon/polarity.js';
import { vocabulary } from '../../src/lexicon/vocabulary.js';

describe('valence', () => {
  test('signs', () => {
    expect(valence('praise')).toBeGreaterThan(0);
    expect(valence('peace')).toBeGreaterThan(0);
    expect(valence('condemn')).toBeLessThan(0);
    expect(valence('war')).toBeLessThan(0);
    expect(valence('table')).toBe(0);
    expect(valence('qwrtz')).toBe(0);
    expect(valence('constructor')).toBe(0);
  });

  test('a form has the value of its lemma unless it has its own', () => {
    expect(valence('condemned')).toBe(valence('condemn'));
    expect(valence('abandoned')).toBe(valence('abandon'));
    expect(valence('united')).toBe(1);
    expect(valence('unite')).toBe(0);
  });

  test('whole numbers from -5 to 5', () => {
    for (const word of vocabulary().words) {
      const value = valence(word);
      if (!Number.isInteger(value) || Math.abs(value) > 5) expect(word).toBe(value);
    }
  });
});
