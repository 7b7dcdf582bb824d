import { describe, expect, test } from 'vitest';
import { closedWords } from '../../src/languages/english/closed-class.js';
import { MOST_LETTERS, numberOf, numberTellsEnglish, tellsEnglish } from '../../src/languages/english/telling-words.js';

describe('words that tell English', () => {
  test.each(['the', 'and', 'which', 'messrs', 'nevertheless'])('%s', (word) => {
    expect(tellsEnglish(word)).toBe(true);
  });

  test.each(['a', 'die', 'was', 'minister', 'mister', ''])('not %s', (word) => {
    expect(tellsEnglish(word)).toBe(false);
  });

  test('a number of letters says the same as the word', () => {
    const short = [...closedWords(), 'mr', 'minister', 'thee', 'th', 'andthe'].filter(
      (word) => /^[a-z]+$/.test(word) && word.length <= MOST_LETTERS,
    );
    expect(short.length).toBeGreaterThan(200);
    for (const word of short) {
      expect(numberTellsEnglish(numberOf(word)), word).toBe(tellsEnglish(word));
      expect(numberOf(word.toUpperCase())).toBe(numberOf(word));
    }
  });
});
