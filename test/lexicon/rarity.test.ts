import { describe, expect, test } from 'vitest';
import { rarity } from '../../src/lexicon/rarity.js';
import { vocabulary } from '../../src/lexicon/vocabulary.js';

describe('rarity', () => {
  test('0 for the most frequent word, 1 for an unknown one', () => {
    expect(rarity('the')).toBe(0);
    expect(rarity('qwrtz')).toBe(1);
    expect(rarity('')).toBe(1);
    expect(rarity('__proto__')).toBe(1);
  });

  test('grows as words become rarer', () => {
    const values = ['the', 'government', 'say', 'ceasefire', 'rapprochement', 'qwrtz'].map(rarity);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
  });

  test('a form is as rare as its lemma', () => {
    expect(rarity('announcements')).toBe(rarity('announcement'));
    expect(rarity('cease-fire')).toBe(rarity('ceasefire'));
  });

  test('every word of the tables is between 0 and 1, and few are among the most frequent', () => {
    const values = vocabulary().words.map(rarity);
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(values.filter((value) => value < 0.5).length).toBeLessThan(1000);
  });
});
