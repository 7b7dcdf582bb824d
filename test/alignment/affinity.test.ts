import { describe, expect, test } from 'vitest';
import { AffinityTable, affinity } from '../../src/alignment/affinity.js';
import { kinship } from '../../src/lexicon/kinship.js';
import { wordRelation } from '../../src/lexicon/relations.js';
import { vocabulary } from '../../src/lexicon/vocabulary.js';
import { wordsOf } from './aligned.js';

const sample = (step: number) => vocabulary().words.filter((_, i) => i % step === 7);

describe('affinity', () => {
  test('is 1 for a word and itself, known or not, country or number', () => {
    for (const word of ['war', 'qwrtz', '@RU', '2024', '__proto__', '']) expect(affinity(word, word)).toBe(1);
  });

  test('falls from derived words over synonyms, classes and opposites to strangers', () => {
    expect(affinity('discuss', 'discussion')).toBe(0.95);
    expect(affinity('stress', 'emphasize')).toBe(0.85);
    expect(affinity('car', 'vehicle')).toBeGreaterThanOrEqual(0.6);
    expect(affinity('accept', 'reject')).toBeGreaterThanOrEqual(0.5);
    expect(affinity('banana', 'treaty')).toBe(0);
  });

  test('each further step up loses a third', () => {
    const pairs = sample(100).flatMap((a) => sample(61).map((b) => [a, b] as const));
    let steps = 0;
    for (const [a, b] of pairs) {
      const relation = wordRelation(a, b);
      if (a === b || relation?.kind !== 'broader' || kinship(a, b) >= 0.4) continue;
      steps += 1;
      expect(affinity(a, b)).toBeCloseTo(0.6 * (2 / 3) ** (relation.distance - 1), 10);
    }
    expect(steps).toBeGreaterThan(2);
  });

  test('countries and numbers are only ever themselves', () => {
    expect(affinity('@RU', '@UA')).toBe(0);
    expect(affinity('@RU', 'russia')).toBe(0);
    expect(affinity('12', 'twelve')).toBe(0);
    expect(affinity('', 'war')).toBe(0);
  });

  test('is symmetric and 0 to 1', () => {
    const words = [...sample(300), '@RU', '7', 'qwrtz', '__proto__'];
    for (const a of words) {
      for (const b of words) {
        const value = affinity(a, b);
        if (!(value >= 0 && value <= 1) || value !== affinity(b, a)) expect([a, b, value]).toBe('symmetric in 0..1');
      }
    }
  });
});

describe('AffinityTable', () => {
  const keys = ['@RU', '12', 'constructor', ...sample(60)];
  const table = new AffinityTable(wordsOf(keys), ['war', keys[5]!]);

  test('numbers its words in order, the further ones behind', () => {
    keys.forEach((key, number) => {
      expect(table.numberOf(key)).toBe(number);
    });
    expect(table.numberOf('war')).toBe(keys.length);
    expect(table.numberOf('toString')).toBeUndefined();
  });

  test('says what affinity says, but may miss the weakest companions', () => {
    let missed = 0;
    let related = 0;
    keys.forEach((a, i) => {
      keys.forEach((b, j) => {
        const value = table.between(i, j);
        const exact = Math.fround(affinity(a, b));
        if (value !== table.between(j, i)) expect([a, b]).toBe('symmetric');
        if (exact > 0 && i !== j) related += 1;
        if (Math.abs(value - exact) < 1e-6) return;
        // Only likeness of company is looked for by signs; relations are never missed.
        missed += 1;
        if (value > exact || kinship(a, b) > 0.7) expect([a, b, value, exact]).toBe('missed');
      });
    });
    expect(related).toBeGreaterThan(50);
    expect(missed / related).toBeLessThan(0.2);
  });

  test('a row begins with the word itself, and has what it says between and nothing else', () => {
    const { starts, words, values } = table.neighbours;
    const rows = keys.map((_, a) => {
      const row = new Map<number, number>();
      for (let i = starts[a]!; i < starts[a + 1]!; i += 1)
        row.set(words[i]!, Math.max(row.get(words[i]!) ?? 0, values[i]!));
      return row;
    });
    rows.forEach((row, a) => {
      expect(words[starts[a]!]).toBe(a);
      keys.forEach((_, b) => {
        if (table.between(a, b) !== (row.get(b) ?? 0)) expect([a, b]).toBe('the same');
      });
    });
  });
});
