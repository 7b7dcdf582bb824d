import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPhrases, indexPhrases, type Word } from '../../src/lexicon/phrase.js';

const entry = (phrase: string) => ({ phrase, reason: 'test' });
const words = (text: string): Word[] =>
  text.split(' ').map((word) => {
    const [lower = '', lemma = lower] = word.split('/');
    return { lower, lemma };
  });
const found = (text: string, ...phrases: string[]) =>
  findPhrases(words(text), indexPhrases(phrases.map(entry))).map((match) => [
    match.first,
    match.last,
    match.entry.phrase,
  ]);

describe('findPhrases', () => {
  test('takes the longest phrase at each place', () => {
    expect(found('the two sides met', 'the two', 'the two sides', 'sides')).toEqual([[0, 2, 'the two sides']]);
  });

  test('falls back to a shorter phrase when the longer one breaks off', () => {
    expect(found('the two', 'the two sides', 'the')).toEqual([[0, 0, 'the']]);
  });

  test('matches a form or its lemma', () => {
    expect(found('they relied/rely on it', 'rely on')).toEqual([[1, 2, 'rely on']]);
    expect(found('they relied/rely on it', 'relied')).toEqual([[1, 1, 'relied']]);
  });

  test('prefers the longer phrase whether it begins with the form or the lemma', () => {
    expect(found('took/take part', 'took', 'take part')).toEqual([[0, 1, 'take part']]);
    expect(found('took/take part', 'take', 'took part')).toEqual([[0, 1, 'took part']]);
  });

  test('does not overlap and goes on after a match', () => {
    expect(found('a b a b a', 'a b a', 'b a')).toEqual([
      [0, 2, 'a b a'],
      [3, 4, 'b a'],
    ]);
  });

  test('lets the caller refuse a match and then tries the next shorter one', () => {
    const index = indexPhrases(['a b', 'a'].map(entry));
    const matches = findPhrases(words('a b'), index, (match) => match.last === match.first);
    expect(matches.map((match) => match.entry.phrase)).toEqual(['a']);
  });

  test('a possessive in a phrase is a word of its own, as readers cut it', () => {
    expect(found("the people 's army", "people's army")).toEqual([[1, 3, "people's army"]]);
    expect(found("the workers ' party", "workers' party")).toEqual([[1, 3, "workers' party"]]);
    expect(found("at ren'ai reef", "ren'ai reef")).toEqual([[1, 2, "ren'ai reef"]]);
  });

  test('keeps the first of two equal phrases', () => {
    const index = indexPhrases([
      { phrase: 'a', reason: 'first' },
      { phrase: 'a', reason: 'second' },
    ]);
    expect(findPhrases(words('a'), index)[0]?.entry.reason).toBe('first');
  });

  test('words that are members of every object are only words', () => {
    expect(found('constructor __proto__ tostring', '__proto__')).toEqual([[1, 1, '__proto__']]);
  });

  test('agrees with a slow and obvious search', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const phrase = fc.array(letter, { minLength: 1, maxLength: 3 }).map((steps) => steps.join(' '));
    fc.assert(
      fc.property(fc.array(letter), fc.uniqueArray(phrase, { maxLength: 8 }), (text, phrases) => {
        const expected: [number, number, string][] = [];
        for (let at = 0; at < text.length; ) {
          const rest = `${text.slice(at).join(' ')} `;
          const hit = phrases.filter((p) => rest.startsWith(`${p} `)).sort((a, b) => b.length - a.length)[0];
          if (hit) expected.push([at, at + hit.split(' ').length - 1, hit]);
          at += hit ? hit.split(' ').length : 1;
        }
        const matches = findPhrases(
          text.map((lower) => ({ lower, lemma: lower })),
          indexPhrases(phrases.map(entry)),
        );
        expect(matches.map((match) => [match.first, match.last, match.entry.phrase])).toEqual(expected);
      }),
    );
  });
});
