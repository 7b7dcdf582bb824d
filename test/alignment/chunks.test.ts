import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf, phrasesOf } from '../../src/alignment/chunks.js';
import { Lexis } from '../../src/alignment/lexis.js';
import { alignChunks } from '../../src/alignment/phrases.js';
import { DICTIONARY } from '../../src/alignment/word-affinity.js';
import { english } from '../../src/languages/english.js';

const read = (text: string) => {
  const sentences = english.read(text).sentences;
  return { tokens: sentences.flatMap(({ tokens }) => tokens), names: sentences[0]?.names ?? [] };
};

const cut = (text: string) => {
  const { tokens } = read(text);
  return phrasesOf(tokens).map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last]!.end));
};

describe('phrasesOf', () => {
  test('cuts noun phrases with their preposition, verb groups and adverbs', () => {
    expect(cut('The two sides also agreed to meet in May.')).toEqual([
      'The two sides',
      'also agreed',
      'to meet',
      'in May',
    ]);
    expect(cut('He has not been seen since the attack on the old port.')).toEqual([
      'He',
      'has not been seen',
      'since the attack',
      'on the old port',
    ]);
  });

  test('"and" stays between words of one kind, and parts phrases and clauses', () => {
    expect(cut('They discussed trade and energy.')).toEqual(['They', 'discussed', 'trade and energy']);
    expect(cut('The ship sank and the crew left.')).toEqual(['The ship', 'sank', 'the crew', 'left']);
  });

  test('a genitive stays with its noun, a second determiner opens a phrase, a particle stays with its verb', () => {
    expect(cut("France's president gave the minister a report.")).toEqual([
      "France's president",
      'gave',
      'the minister',
      'a report',
    ]);
    expect(cut('The firm called off the sale of its ships.')).toEqual([
      'The firm',
      'called off',
      'the sale',
      'of its ships',
    ]);
  });

  test('phrases are in order, do not overlap, and miss no word but conjunctions and marks', () => {
    const word = fc.constantFrom(
      'the',
      'of',
      'to',
      'and',
      'ship',
      'sank',
      'not',
      'red',
      'two',
      ',',
      "'s",
      'he',
      'will',
      '\ud800',
      'up',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 15 }), (words) => {
        const { tokens } = read(words.join(' '));
        let next = 0;
        const covered = new Set<number>();
        for (const { first, last } of phrasesOf(tokens)) {
          expect(first).toBeGreaterThanOrEqual(next);
          expect(last).toBeGreaterThanOrEqual(first);
          next = last + 1;
          for (let i = first; i <= last; i += 1) covered.add(i);
        }
        tokens.forEach(({ pos }, i) => {
          if (pos !== 'punctuation' && pos !== 'conjunction') expect(covered.has(i)).toBe(true);
        });
      }),
    );
  });
});

test('the phrases of two claims are aligned without reading them again', () => {
  const lexis = new Lexis(DICTIONARY);
  const left = chunksOf(read('The two leaders discussed the crisis in Sudan.'), lexis);
  const right = chunksOf(read('On Monday the leaders discussed the war in Sudan.'), lexis);
  const pairs = alignChunks(left, right, lexis).map((pair) => [
    left[pair.left[0]!]!.text,
    right[pair.right[0]!]!.text,
    pair.relation,
  ]);
  expect(pairs).toContainEqual(['discussed', 'discussed', 'same']);
  expect(pairs).toContainEqual(['in Sudan', 'in Sudan', 'same']);
  expect(pairs.map(([a, b]) => [a, b])).toContainEqual(['the crisis', 'the war']);
});
