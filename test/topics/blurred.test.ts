import { describe, expect, test } from 'vitest';
import { isBlurred } from '../../src/topics/blurred.js';
import { alignmentOf } from '../alignment/aligned.js';

/** Whether the second text blurs the words of the first that name a topic. */
function blurred(naming: string, words: readonly string[], other: string): boolean {
  const { statements } = alignmentOf({ a: naming, b: other }).vocabulary;
  const tokens = statements[0]!.statement.tokens.flatMap(({ text }, i) => (words.includes(text) ? [i] : []));
  expect(tokens.length).toBe(words.length);
  return isBlurred(statements[0]!, tokens, statements[1]!);
}

const CONTACTS = 'Putin told Xi about the latest Russian-American contacts.';

describe('isBlurred', () => {
  test('a vague phrase stands for a name', () => {
    expect(blurred(CONTACTS, ['American'], 'Xi welcomed the efforts of Russia and relevant parties.')).toBe(true);
    expect(blurred(CONTACTS, ['American'], 'Xi welcomed the efforts of Russia.')).toBe(false);
  });

  test('not where the name stands there too', () => {
    expect(blurred(CONTACTS, ['American'], 'Washington and other relevant parties were welcomed.')).toBe(false);
  });

  test('a phrase that leaves open what or when does not stand for a name', () => {
    expect(blurred(CONTACTS, ['American'], 'They exchanged views on issues of mutual concern.')).toBe(false);
  });

  test('words that are no names cannot be blurred so', () => {
    expect(blurred(CONTACTS, ['contacts'], 'Xi welcomed the efforts of relevant parties.')).toBe(false);
    expect(blurred(CONTACTS, [], 'Xi welcomed the efforts of relevant parties.')).toBe(false);
  });

  test('a rival term beside the name stands for it', () => {
    const naming = 'The leaders discussed the Ukrainian conflict.';
    expect(blurred(naming, ['Ukrainian'], 'The leaders discussed a way out of the crisis.')).toBe(true);
    expect(blurred(naming, ['Ukrainian'], 'The leaders discussed the Ukrainian crisis.')).toBe(false);
    expect(blurred(naming, ['Ukrainian'], 'The leaders discussed the price of grain.')).toBe(false);
  });

  test('not one that stands far from the name', () => {
    const far = 'The Ukrainian minister of culture and sport said on a long visit to Rome that the conflict must end.';
    expect(blurred(far, ['Ukrainian'], 'The minister said that the crisis must end.')).toBe(false);
  });
});
