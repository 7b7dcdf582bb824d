import { describe, expect, test } from 'vitest';
import { english } from '../../../src/languages/english.js';
import { claimsOf } from '../../claims/claims-of.js';

const claims = (text: string) => claimsOf(text).map(({ quote }) => quote);

describe('the mark of a list is no part of a claim', () => {
  test.each([
    ['- The bridge is closed.'],
    ['• The bridge is closed.'],
    ['## The bridge is closed.'],
    ['3. The bridge is closed.'],
    ['3) The bridge is closed.'],
    ['(3) The bridge is closed.'],
    ['b) The bridge is closed.'],
    ['b. The bridge is closed.'],
    ['(iv) The bridge is closed.'],
    ['2/5 The bridge is closed.'],
    ['A: The bridge is closed.'],
  ])('%s', (line) => {
    const told = 'The bridge is closed.';
    expect(claims(line)).toEqual([told]);
    expect(claims(`It rained.\n${line}\n${line}`)).toEqual(['It rained.', told, told]);
  });

  test('numbered sentences on one line', () => {
    expect(claims('1. The bridge is closed. 2. It opens in May.')).toEqual([
      'The bridge is closed.',
      'It opens in May.',
    ]);
  });
});

describe('what only looks like one', () => {
  test.each([
    'A. Smith left.',
    '1/4 of the members left.',
    '2026. A year of rain.',
    '-5 degrees were measured.',
    '#Aurora is safe.',
    'Q: Is it safe?',
    'B: It is safe.',
    '3.',
    '-',
  ])('%s', (line) => {
    expect(claims(line)).toEqual([line]);
  });
});

describe('items inside a sentence', () => {
  test('their letters are marks', () => {
    const [sentence] = english.read(
      'They agreed to (a) meet in May, (b) send data and (iii) build a bridge.',
    ).sentences;
    const marks = sentence!.tokens
      .filter(({ text }) => ['a', 'b', 'iii'].includes(text))
      .map(({ text, pos }) => [text, pos]);
    expect(marks).toEqual([
      ['a', 'punctuation'],
      ['b', 'punctuation'],
      ['iii', 'punctuation'],
      ['a', 'determiner'],
    ]);
  });

  test('the number of a section is none', () => {
    const [sentence] = english.read('Article 5(1) holds.').sentences;
    expect(sentence!.tokens.find(({ text }) => text === '1')!.pos).toBe('number');
  });
});
