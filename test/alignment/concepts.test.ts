import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../src/alignment/concepts.js';
import { english } from '../../src/languages/english.js';

const concepts = (text: string) => {
  const { tokens, names } = english.read(text).sentences[0]!;
  return conceptsOf(tokens, names);
};
const keys = (text: string) => concepts(text).map(({ key }) => key);

describe('conceptsOf', () => {
  test('keeps dictionary forms of words that say something', () => {
    expect(keys('The ministers were discussing the prices of grain.')).toEqual([
      'minister',
      'discuss',
      'price',
      'grain',
    ]);
  });

  test('a country is one concept under all its names', () => {
    expect(keys('Moscow objected.')[0]).toBe('@RU');
    expect(keys('The Russian side objected.')[0]).toBe('@RU');
    expect(keys('The Kremlin objected.')[0]).toBe('@RU');
  });

  test('a person with and without given names is the same', () => {
    expect(keys('Vladimir Putin spoke.')).toEqual(['putin', 'speak']);
    expect(keys('Putin spoke.')).toEqual(['putin', 'speak']);
    expect(keys('Xi spoke.')).toEqual(['xi', 'speak']);
  });

  // Known to be wrong: where the family name comes first, the last word of the name is counted as it again.
  test('so is one whose family name comes first', () => {
    expect(keys('Xi Jinping spoke.')).toEqual(['xi', 'speak']);
  });

  test('a place with several names has the same words under each', () => {
    const shoal = keys('They left Second Thomas Shoal.');
    expect(keys("They left Ren'ai Reef.")).toEqual(shoal);
    expect(keys('They left Ayungin Shoal.')).toEqual(shoal);
  });

  test('tells the token that each was read from, in text order', () => {
    const text = 'Xi Jinping told Vladimir Putin that Russia would keep grain prices down.';
    const { tokens } = english.read(text).sentences[0]!;
    const found = concepts(text);
    expect(found.map(({ token }) => token)).toEqual(found.map(({ token }) => token).sort((x, y) => x - y));
    const grain = found.find(({ key }) => key === 'grain')!;
    expect(tokens[grain.token]!.text).toBe('grain');
  });

  test('function words and marks alone give none', () => {
    expect(keys('It is what it was!')).toEqual([]);
    expect(conceptsOf([], [])).toEqual([]);
  });

  test('a word said twice stands twice, and names of built-ins are words', () => {
    expect(keys('Grain for grain.')).toEqual(['grain', 'grain']);
    expect(keys('They met constructor Ford.')).toContain('constructor');
  });
});
