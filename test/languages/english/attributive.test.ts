import { describe, expect, test } from 'vitest';
import { english } from '../../../src/languages/english.js';

const verbs = (text: string) =>
  english
    .read(text)
    .sentences.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'verb').map(({ text }) => text));

describe('a participle that describes a noun', () => {
  test.each([
    ['The abducted women left.', ['left']],
    ['They freed at least 50 abducted women.', ['freed']],
    ['Its seized tanker sank.', ['sank']],
    ['The parties concerned met.', ['met']],
    ['The relevant parties involved should talk.', ['talk']],
    ['It hurts the parties concerned.', ['hurts']],
  ])('is no verb: %s', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  test('keeps its dictionary form', () => {
    expect(english.read('The abducted women left.').sentences[0]!.tokens[1]).toMatchObject({ lemma: 'abduct' });
  });
});

test.each([
  ['The talks concerned trade.', ['concerned']],
  ['The work involved the army.', ['involved']],
  ['Rebels abducted women.', ['abducted']],
  ['He was concerned.', ['concerned']],
])('is a verb elsewhere: %s', (text, expected) => {
  expect(verbs(text)).toEqual(expected);
});
