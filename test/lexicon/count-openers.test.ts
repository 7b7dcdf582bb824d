import { expect, it } from 'vitest';
import { opensCount, startsWithDigit } from '../../src/lexicon/count-openers.js';

it.each([
  ['a digit', '7th', '7th', true],
  ['a number', 'five', 'five', true],
  ['a number in the plural', 'thousands', 'thousand', true],
  ['a month', 'june', 'june', true],
  ['a month cut short', 'feb', 'feb', true],
  ['a day', 'monday', 'monday', true],
  ['noon', 'noon', 'noon', true],
  ['no other word', 'boat', 'boat', false],
  ['no other word in the plural', 'boats', 'boat', false],
  ['no word with a digit inside', 'b52', 'b52', false],
])('a count can begin with %s', (_, lower, lemma, expected) => {
  expect(opensCount({ lower, lemma })).toBe(expected);
});

it.each([
  ['0', true],
  ['9a', true],
  ['/', false],
  [':', false],
  ['a1', false],
  ['', false],
])('%j starts with a digit: %s', (word, expected) => {
  expect(startsWithDigit(word)).toBe(expected);
});
