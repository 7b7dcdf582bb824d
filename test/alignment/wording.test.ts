import { expect, test } from 'vitest';
import { Lexis } from '../../src/alignment/lexis.js';
import { DICTIONARY } from '../../src/alignment/word-affinity.js';
import { wordingOf } from '../../src/alignment/wording.js';

// A rule that takes a run of signs at once keeps track of each of them, and engines keep track of so many only.
test('a text of millions of marks is made ready', () => {
  const text = '\u0301'.repeat(6_000_000);
  const { identity, letters } = wordingOf([], [], text, new Lexis(DICTIONARY));
  expect(identity).toHaveLength(text.length);
  expect(letters).toHaveLength(0);
});

test('what is equal but for the full stop at the end is so for texts of full stops and blanks', () => {
  const identityOf = (text: string) => wordingOf([], [], text, new Lexis(DICTIONARY)).identity;
  expect(identityOf('The ship left. . ')).toBe('the ship left');
  expect(identityOf(' . . ')).toBe('');
  expect(identityOf('It left 👍.')).toBe('it left 👍');
});
