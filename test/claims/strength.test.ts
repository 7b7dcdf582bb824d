import { expect, it } from 'vitest';
import { strengthOf } from '../../src/claims/strength.js';
import { tokensOf } from './tokens.js';

it.each([
  ['They discussed the treaty signed last year.', 'discussed'],
  ['Xi noted the importance of dialogue.', 'noted'],
  ['She stressed that borders must be respected.', 'stressed'],
  ['They welcomed the offer.', 'welcomed'],
  ['They agreed that talks would go on.', 'agreed'],
  ['He said that they had agreed to meet.', 'agreed'],
  ['The ministers signed the treaty.', 'signed'],
  ['The drone fell into the sea.', undefined],
])('%s', (text, step) => {
  expect(strengthOf(tokensOf(text))).toBe(step);
});
