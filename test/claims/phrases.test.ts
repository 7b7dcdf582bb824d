import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../src/claims/phrases.js';
import { tokensOf } from './tokens.js';

/** The phrases of a text, each as `preposition: words > head`. */
function phrases(text: string): string[] {
  const tokens = tokensOf(text);
  return phrasesOf(tokens).map(
    ({ first, last, head, preposition }) =>
      `${preposition === undefined ? '' : `${preposition}: `}${text.slice(tokens[first]!.start, tokens[last]!.end)} > ${tokens[head]!.text}`,
  );
}

describe('a noun phrase', () => {
  it.each([
    ['has its last noun as its head', 'The old fishing boat slept.', ['The old fishing boat > boat']],
    ['knows the preposition before it', 'They slept near the port.', ['They > They', 'near: the port > port']],
    [
      'ends where a determiner opens the next',
      'They gave the king a boat.',
      ['They > They', 'the king > king', 'a boat > boat'],
    ],
    [
      'ends where a possessive opens the next',
      'They gave the king his boat.',
      ['They > They', 'the king > king', 'his boat > boat'],
    ],
    ['goes on over a possessive ending', "The king's crew slept.", ["The king's crew > crew"]],
    ['goes on over a curled possessive ending', 'The king’s crew slept.', ['The king’s crew > crew']],
    ['goes on over a possessive of many', "The kings' crew slept.", ["The kings' crew > crew"]],
    ['goes on over the hyphen of two countries', 'Russian-American talks failed.', ['Russian-American talks > talks']],
    ['ends at a hyphen with spaces', 'Russian - American talks failed.', ['American talks > talks']],
    ['has a noun before a number as its head', 'Article 5 failed.', ['Article 5 > Article']],
    ['has a noun before a number as its head, with an article', 'The Article 5 failed.', ['The Article 5 > Article']],
    ['has a number alone as its head', 'Five slept.', ['Five > Five']],
    ['makes a noun of an adjective behind a determiner', 'The wounded slept.', ['The wounded > wounded']],
    ['is none of adjectives alone', 'They were very old.', ['They > They']],
    ['is none of a determiner alone', 'Each slept.', []],
    ['is none of a time', 'They slept in Feb. 2022 on Monday.', ['They > They']],
    ['is none of a month in full', 'They slept in May.', ['They > They']],
  ])('%s', (_, text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});

describe('two phrases', () => {
  it.each([
    ['are one with "of", and the first is its head', 'The crew of the ship slept.', ['The crew of the ship > crew']],
    ['are one with "of", and the second is counted', 'Five of the men slept.', ['Five of the men > men']],
    ['are one with "and"', 'Lund and Berg slept.', ['Lund and Berg > Lund']],
    ['are one with "and" behind a number', 'Five and the mayor slept.', ['Five and the mayor > Five']],
    ['stay two with "and" before a pronoun', 'The king and she slept.', ['The king > king', 'she > she']],
    ['stay two with a mark between', 'The king, the queen slept.', ['The king > king', 'the queen > queen']],
    ['stay two with more between', 'The crew out of the ship slept.', ['The crew > crew', 'of: the ship > ship']],
  ])('%s', (_, text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });
});
