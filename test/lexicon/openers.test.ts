import { expect, it } from 'vitest';
import { english } from '../../src/languages/english.js';
import { openingsOf, SEARCHED_TABLES } from '../../src/lexicon/openers.js';
import { findPhrases, SEARCHED } from '../../src/lexicon/phrase.js';

const TABLES = Object.entries(SEARCHED_TABLES);

it('gives every table a bit of its own', () => {
  const bits = TABLES.map(([, table]) => table().bit);
  expect(TABLES.map(([name]) => name)).toEqual([...SEARCHED]);
  expect(new Set(bits).size).toBe(SEARCHED.length);
  expect(bits.every((bit) => bit > 0)).toBe(true);
});

it.each(TABLES)('knows each word that begins a phrase of the table %s', (_, table) => {
  for (const first of table().keys()) expect((openingsOf(first)?.tables ?? 0) & table().bit).not.toBe(0);
});

it.each(TABLES)('finds the phrases of the table %s as a search of every word does', (_, table) => {
  const phrases = [...table().values()].flatMap((candidates) => candidates.map(({ entry }) => entry.phrase));
  for (const phrase of phrases.slice(0, 200)) {
    const tokens = english
      .read(`They said ${phrase} again, and ${phrase.toUpperCase()}.`)
      .sentences.flatMap((s) => s.tokens);
    const plain = tokens.map(({ lower, lemma }) => ({ lower, lemma }));
    expect(findPhrases(tokens, table())).toEqual(findPhrases(plain, table()));
  }
});
