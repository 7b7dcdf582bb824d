import { describe, expect, it } from 'vitest';
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

describe('whoever began it', () => {
  const begun = (text: string) => {
    const tokens = tokensOf(text);
    return beginningsOf(tokens)
      .filter(({ of }) => of !== 'request')
      .map(({ of, initiator: { first, last } }) => `${of}: ${text.slice(tokens[first]!.start, tokens[last]!.end)}`);
  };

  it.each([
    ['does what the verb says', 'The king left and the queen called the crew.', 'contact: the queen'],
    ['is the doer of a passive', 'The king was invited by the queen.', 'contact: the queen'],
    ['is the doer of a passive said of a pronoun', 'She was phoned by the queen.', 'contact: the queen'],
    ['calls a name', 'The king called Ahmed.', 'contact: The king'],
    ['calls a name with more words', 'The king called the famous Ahmed.', 'contact: The king'],
    ['calls those of a country', 'The king called the Dutch.', 'contact: The king'],
    ['calls people', 'The king called the crew.', 'contact: The king'],
    ['reaches out to somebody', 'The king reached out to the queen.', 'contact: The king'],
    ['raises a point by a pronoun', 'The king raised it.', 'topic: The king'],
    ['stands behind the phrase', 'The king received a call from the old queen.', 'contact: the old queen'],
    ['stands behind the phrase and one more word', 'They met at the request of only Kenya.', 'contact: Kenya'],
    [
      'stands behind the phrase with what describes it',
      'They met at the request of the crew of the ship.',
      'contact: the crew of the ship',
    ],
    ['stands in front with a possessive', "They met at the old king's request.", 'contact: the old king'],
  ])('%s: %s', (_, text, expected) => {
    expect(begun(text)).toEqual([expected]);
  });

  it.each([
    ['Ahmed spoke with Lund at the request of the latter.', 'contact: Lund'],
    ["Ahmed spoke with Lund at the latter's request.", 'contact: Lund'],
    ['Ahmed spoke with Lund of Kenya, the latter having requested it.', 'contact: Lund of Kenya'],
    ['Ahmed spoke with Lund at the request of the former.', 'contact: Ahmed'],
    ['The Kenyan premier met the queen at the request of the latter.', 'contact: the latter'],
    ['The king met the queen at the request of the latter.', 'contact: the latter'],
  ])('is taken up by a word: %s', (text, expected) => {
    expect(begun(text)).toEqual([expected]);
  });

  it.each([
    ['the passive has no doer', 'She was called.'],
    ['nobody is called', 'The king called early.'],
    ['something is given a name', 'He called it a lie.'],
    ['a call is a thing', 'The call came early.'],
    ['nobody stands near behind the phrase', 'They met at the request of, as he said, Kenya.'],
  ])('is not told where %s', (_, text) => {
    expect(begun(text)).toEqual([]);
  });
});
