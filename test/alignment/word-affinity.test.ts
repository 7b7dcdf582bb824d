import { describe, expect, test } from 'vitest';
import { Lexis } from '../../src/alignment/lexis.js';
import { overlap } from '../../src/alignment/overlap.js';
import { DICTIONARY, wordAffinity } from '../../src/alignment/word-affinity.js';
import { companyAffinity, DICTIONARY_AND_COMPANY } from '../../src/alignment/word-company.js';
import { wordKey } from '../../src/alignment/word-key.js';
import { matchWords } from '../../src/alignment/word-matches.js';

describe.each([
  ['wordAffinity', wordAffinity],
  ['companyAffinity', companyAffinity],
])('%s', (_, affinity) => {
  test('is 1 for one word, high for synonyms and derived words, low for strangers', () => {
    expect(affinity('ship', 'ship')).toBe(1);
    expect(affinity('buy', 'purchase')).toBeGreaterThan(0.7);
    expect(affinity('negotiate', 'negotiation')).toBeGreaterThan(0.5);
    expect(affinity('ship', 'loan')).toBeLessThan(0.1);
  });

  test('tells spellings of a name that no list has', () => {
    expect(affinity('zaporizhzhia', 'zaporizhia')).toBeGreaterThan(0.5);
  });

  test('numbers and countries are only ever themselves', () => {
    expect(affinity('#2', '#3')).toBe(0);
    expect(affinity('@FR', '@DE')).toBe(0);
    expect(affinity('2', '20')).toBe(0);
  });

  test('is symmetric', () => {
    for (const [a, b] of [
      ['car', 'vehicle'],
      ['rise', 'fall'],
      ['accord', 'agreement'],
      ['kyiv', 'kiev'],
    ] as const)
      expect(affinity(a, b)).toBe(affinity(b, a));
  });
});

test('the company that two words keep counts where it is known', () => {
  expect(companyAffinity('ceasefire', 'truce')).toBeGreaterThan(wordAffinity('ceasefire', 'truce'));
  expect(DICTIONARY_AND_COMPANY.vectorOf('truce')).toHaveLength(100);
  expect(DICTIONARY.vectorOf('truce')).toBeUndefined();
});

test('a lexis turns relations round with the words', () => {
  const lexis = new Lexis(DICTIONARY);
  const [car, vehicle] = [lexis.number('car'), lexis.number('vehicle')];
  expect(lexis.relation(car, vehicle)).toBe('broader');
  expect(lexis.relation(vehicle, car)).toBe('narrower');
  expect(lexis.relation(car, car)).toBeUndefined();
  expect(lexis.number('car')).toBe(car);
});

test('numbers, initials and compounds meet under one key', () => {
  expect(['two', '2', '2.0'].map(wordKey)).toEqual(['#2', '#2', '#2']);
  expect(wordKey('1,000')).toBe('#1000');
  expect(wordKey('d.c.')).toBe('dc');
  expect(wordKey('cease-fire')).toBe('ceasefire');
  expect(wordKey('us-led')).toBe('us-led');
  expect(wordKey('both')).toBe('both');
});

test('words are given to each other one by one, the likeliest first, equals by their place', () => {
  const table = [
    [0.9, 0.8],
    [0.85, 0.1],
  ];
  expect([...matchWords(2, 2, (i, j) => table[i]![j]!).left]).toEqual([0.9, 0.1]);
  expect([...matchWords(2, 2, () => 1).right]).toEqual([1, 1]);
  expect([...matchWords(1, 2, () => 0.01).right]).toEqual([0, 0]);
  expect(matchWords(0, 3, () => 1).right).toHaveLength(3);
});

test('overlap counts items as often as both lists have them', () => {
  expect(overlap([1, 1, 2], [1, 2, 3])).toBeCloseTo(4 / 6);
  expect(overlap([], [])).toBe(0);
  expect(overlap([1], [])).toBe(0);
});
