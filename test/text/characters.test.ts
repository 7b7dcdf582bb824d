import { expect, test } from 'vitest';
import {
  COMBINING,
  DIGIT,
  INVISIBLE,
  kindAt,
  LETTER,
  LOWER,
  PICTOGRAPH,
  PUNCTUATION,
  SPACE,
  SYMBOL,
  UNKNOWN,
  UPPER,
} from '../../src/text/characters.js';

test.each([
  ['a', LOWER],
  ['É', UPPER],
  ['中', LETTER],
  ['\u0301', COMBINING],
  ['7', DIGIT],
  ['\u00a0', SPACE],
  ['\u00ad', INVISIBLE],
  ['—', PUNCTUATION],
  ['€', SYMBOL],
  ['👍', PICTOGRAPH],
  ['🇺', PICTOGRAPH],
  ['𝒜', UPPER],
  ['\ud800', UNKNOWN],
  ['\0', UNKNOWN],
])('%j', (text, kind) => {
  expect(kindAt(text, 0)).toBe(kind);
  expect(kindAt(text, 0)).toBe(kind); // and again from the table
});

test('there is white space beyond both ends', () => {
  expect(kindAt('a', 1)).toBe(SPACE);
  expect(kindAt('a', -1)).toBe(SPACE);
});
