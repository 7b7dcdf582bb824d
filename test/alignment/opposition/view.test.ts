import { describe, expect, it } from 'vitest';
import { sameMeaning, sharedKeys, tokenAt, wordsIn } from '../../../src/alignment/opposition/view.js';
import { handMade, tokensOf } from '../../claims/tokens.js';
import { viewed } from './viewed.js';

describe('the keys of a claim', () => {
  it('are lemmas of content words, and countries however they are named', () => {
    expect(viewed('The Kenyan boats quickly crossed the red bay of Kenya.').keys).toEqual([
      '',
      '@KE',
      'boat',
      '',
      'cross',
      '',
      'red',
      'bay',
      '',
      '@KE',
      '',
    ]);
  });

  it('stand with the number of their first token', () => {
    const { firstOf } = viewed('The boats of Kenya left the other boats.');
    expect([...firstOf]).toEqual([
      ['boat', 1],
      ['@KE', 3],
      ['leave', 4],
      ['other', 6],
    ]);
  });
});

describe('a long claim', () => {
  const long = (words: number) => `${'red '.repeat(words - 1)}boat`;

  it.each([
    [399, 399],
    [400, 400],
    [401, 400],
    [900, 400],
  ])('of %i tokens is compared by %i', (words, compared) => {
    const view = viewed(long(words));
    expect(view.tokens).toHaveLength(compared);
    expect(view.keys).toHaveLength(compared);
  });

  it('is compared by the first sixteen of its numbers, none of them behind its last token', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i + 20} boats`).join(', ');
    expect(viewed(numbers(16)).quantities).toHaveLength(16);
    expect(viewed(numbers(17)).quantities).toHaveLength(16);
    expect(viewed(`${long(398)} ${numbers(1)}`).quantities).toHaveLength(1);
    expect(viewed(`${long(400)} ${numbers(1)}`).quantities).toHaveLength(0);
  });
});

describe('two keys', () => {
  it.each([
    ['boat', 'boat'],
    ['doctor', 'physician'],
    ['buy', 'purchase'],
    ['@KE', '@KE'],
    ['decide', 'decision'],
  ])('mean the same: %s, %s', (a, b) => {
    expect(sameMeaning(a, b)).toBe(true);
    expect(sameMeaning(b, a)).toBe(true);
  });

  it.each([
    ['', ''],
    ['boat', ''],
    ['boat', 'tax'],
    ['safe', 'unsafe'],
    ['dog', 'animal'],
    ['@KE', '@GH'],
    ['@KE', 'boat'],
    ['qzx', 'vvk'],
  ])('do not: "%s", "%s"', (a, b) => {
    expect(sameMeaning(a, b)).toBe(false);
    expect(sameMeaning(b, a)).toBe(false);
  });
});

it('shared keys stand in the order of the first claim, each once', () => {
  const [a, b] = [viewed('The boats left the port, the boats of Kenya.'), viewed('Kenya saw boats.')];
  expect(sharedKeys(a, b)).toEqual(['boat', '@KE']);
});

describe('the words of a stretch', () => {
  const text = 'The  ferry cost €40\nin May.';
  it.each([
    ['ferry cost', 'ferry cost'],
    ['€40\nin', '€40 in'],
    ['The  ferry', 'The ferry'],
    ['erry co', 'erry co'],
    ['May.', 'May.'],
  ])('%j', (stretch, words) => {
    const start = text.indexOf(stretch);
    expect(wordsIn(tokensOf(text), start, start + stretch.length)).toBe(words);
  });

  it('of no length has none', () => {
    expect(wordsIn(tokensOf(text), 4, 4)).toBe('');
  });
});

describe('the token that holds an offset', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [8, 1],
    [9, 2],
    [13, 2],
    [14, 3],
    [17, 3],
    [99, 3],
  ])('offset %i is in token %i, a space in the next', (offset, at) => {
    expect(tokenAt(handMade('red boat sank fast'.replace('boat', 'boats')), offset)).toBe(at);
  });

  it('is the first of none', () => {
    expect(tokenAt([], 5)).toBe(0);
  });
});
