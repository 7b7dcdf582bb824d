import { expect, it } from 'vitest';
import { mayCount } from '../../src/claims/may-count.js';
import { tokensOf } from './tokens.js';

it.each([
  ['digits', 'They saw 5 boats.', true],
  ['digits inside a word', 'They saw a B52 there.', true],
  ['a number in words', 'They saw five boats.', true],
  ['a month', 'They left in May.', true],
  ['a day', 'They left on Tuesday.', true],
  ['a time of day in a word', 'They left at noon.', true],
  ['"an" before a unit', 'They slept an hour.', true],
  ['"a" before a unit', 'They ran a mile.', true],
  ['a unit with another word before it', 'They slept the hour away.', false],
  ['"a" before no unit', 'They saw a boat.', false],
  ['nothing of the kind', 'They left the port.', false],
  ['nothing at all', '', false],
])('a text could hold a number or a time by %s', (_, text, expected) => {
  expect(mayCount(tokensOf(text))).toBe(expected);
});
