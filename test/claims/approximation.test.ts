import { expect, it } from 'vitest';
import { slotsOf } from '../../src/claims/slots.js';
import { tokensOf } from './tokens.js';

it.each([
  ['a word before it', 'About 90 minutes passed.', true, undefined],
  ['words before it', 'A little more than 90 minutes passed.', true, 'least'],
  ['words behind it', '90 minutes or so passed.', true, undefined],
  ['words behind it that bound it below', '90 minutes or more passed.', true, 'least'],
  ['words behind it that bound it above', '90 minutes or less passed.', true, 'most'],
  ['no words that stand farther before it', 'About the time 90 minutes passed.', false, undefined],
  ['no words that stand farther behind it', '90 minutes passed, or so.', false, undefined],
  ['no words before it that belong behind', 'Or so 90 minutes passed.', false, undefined],
  ['no words behind it that belong before', '90 minutes about passed.', false, undefined],
  ['no words before another number', 'About five men slept 90 minutes.', false, undefined],
])('a number is meant inexactly by %s', (_, text, approximate, bound) => {
  const quantity = slotsOf(tokensOf(text)).quantities.at(-1);
  expect(quantity).toMatchObject({ value: 90, approximate });
  expect(quantity?.bound).toBe(bound);
});
