import { expect, it } from 'vitest';
import { beginningsOf } from '../../src/claims/initiator.js';
import { tokensOf } from './tokens.js';

it.each([
  ['Macron called the Brazilian president.', 'contact: Macron'],
  ['The president was invited by the king.', 'contact: king'],
  ['Modi took a phone call from the Israeli premier.', 'contact: premier'],
  ['The talks were held at the request of Kenya.', 'contact: Kenya'],
  ["The talks were held at Kenya's request.", 'contact: Kenya'],
  ['The premier raised the fate of the crew.', 'topic: premier'],
  ['He called for calm.', undefined],
  ['They spoke for an hour.', undefined],
])('%s', (text, expected) => {
  const tokens = tokensOf(text);
  const [first] = beginningsOf(tokens).filter(({ of }) => of !== 'request');
  expect(first && `${first.of}: ${tokens[first.initiator.head]!.text}`).toBe(expected);
});
