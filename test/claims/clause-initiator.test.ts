import { expect, it } from 'vitest';
import { begunInClauses, whoDid } from '../../src/claims/clause-initiator.js';
import { beginningsOf } from '../../src/claims/initiator.js';
import { phrasesOf } from '../../src/claims/phrases.js';
import { tokensOf } from './tokens.js';

it.each([
  ['They had a telephone conversation, which the Indian side initiated.', 'the Indian side'],
  ['They had a phone talk on Thursday, for which Ahmed had asked.', 'Ahmed'],
  ['The meeting that the queen requested took an hour.', 'the queen'],
  ['They had a talk, which the queen requested more time for.', undefined],
  ['They had a talk, which the queen enjoyed.', undefined],
  ['They signed a treaty, which the queen requested.', undefined],
])('who brought it about stands in a clause: %s', (text, expected) => {
  const tokens = tokensOf(text);
  const [begun] = begunInClauses(tokens, phrasesOf(tokens));
  expect(begun && text.slice(tokens[begun.initiator.first]!.start, tokens[begun.initiator.last]!.end)).toBe(expected);
});

it.each([
  ['The king spoke with Ahmed, the premier, who had requested the call.', 'contact: premier'],
  ['The talks followed a phone call by Ahmed.', 'contact: Ahmed'],
  ['The king called attention to the harbour.', undefined],
])('%s', (text, expected) => {
  const tokens = tokensOf(text);
  const begun = beginningsOf(tokens).find(({ of }) => of === 'contact');
  expect(begun && `${begun.of}: ${tokens[begun.initiator.head]!.text}`).toBe(expected);
});

it('"who" takes up the phrase before it', () => {
  const tokens = tokensOf('The king met the queen, who had called.');
  expect(whoDid(tokens, phrasesOf(tokens), 8)).toMatchObject({ first: 3, last: 4 });
  expect(whoDid(tokens, phrasesOf(tokens), 2)).toBeUndefined();
});
