import { expect, it } from 'vitest';
import { isNamed } from '../../src/claims/is-named.js';

it.each([
  [{ pos: 'name' }, true],
  [{ pos: 'adjective', country: 'GH' }, true],
  [{ pos: 'noun' }, false],
] as const)('%o: %s', (token, expected) => {
  expect(isNamed(token)).toBe(expected);
});
