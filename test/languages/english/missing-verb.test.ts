import { describe, expect, test } from 'vitest';
import { english } from '../../../src/languages/english.js';

const verbs = (text: string) =>
  english
    .read(text)
    .sentences.flatMap(({ tokens }) => tokens.filter(({ pos }) => pos === 'verb').map(({ text }) => text));

describe('a sentence without a verb', () => {
  test.each([
    ['The army controls the airport.', ['controls']],
    ['Police control the gate.', ['control']],
  ])('has one where a noun would stand before an object: %s', (text, expected) => {
    expect(verbs(text)).toEqual(expected);
  });

  test.each([['Border controls and the airport.'], ['The airport of the army.']])('stays without: %s', (text) => {
    expect(verbs(text)).toEqual([]);
  });
});

test('a sentence that has a verb is left as it is', () => {
  expect(verbs('The army controls hurt the airport.')).toEqual(['hurt']);
});
