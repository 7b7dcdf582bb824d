import { describe, expect, test } from 'vitest';
import { english } from '../../../src/languages/english.js';

const names = (text: string) =>
  english.read(text).sentences.flatMap(({ tokens, names }) =>
    names.map(
      ({ first, last, kind, key }) =>
        `${tokens
          .slice(first, last + 1)
          .map((t) => t.text)
          .join(' ')} [${kind} ${key}]`,
    ),
  );

describe('names', () => {
  test.each([
    ['They told Gen. James B. Hecker.', ['Gen. James B. Hecker [person hecker]']],
    ['It was Joseph R. Biden, Jr.', ['Joseph R. Biden [person biden]']],
    ['Chinese President Xi Jinping spoke.', ['President Xi Jinping [person xi]']],
    ['He met Wang Yi.', ['Wang Yi [person wang]']],
    [
      'US Secretary of State Antony Blinken left.',
      ['US [place us]', 'Secretary of State Antony Blinken [person blinken]'],
    ],
    ['the Chinese Foreign Ministry said', ['Chinese Foreign Ministry [organisation chinese foreign ministry]']],
    [
      'the Shanghai Cooperation Organization',
      ['Shanghai Cooperation Organization [organisation shanghai cooperation organization]'],
    ],
    ['the Ministry of National Defense', ['Ministry of National Defense [organisation ministry of national defense]']],
    ['the People’s Liberation Army', ["People ’s Liberation Army [organisation people's liberation army]"]],
    [
      'over the Black Sea and the Taiwan Strait',
      ['Black Sea [place black sea]', 'Taiwan Strait [place taiwan strait]'],
    ],
    ['since World War II', ['World War II [unknown world war ii]']],
    ['on HMAS Toowoomba', ['HMAS Toowoomba [unknown hmas toowoomba]']],
    ['on Monday, Feb. 24', []],
    ['the President and the Foreign Minister', []],
    ['at 8:15 PM', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('a family name alone is the person that the text has named', () => {
    expect(names('Hecker left. It was Gen. James Hecker.')).toEqual([
      'Hecker [person hecker]',
      'Gen. James Hecker [person hecker]',
    ]);
  });
});
