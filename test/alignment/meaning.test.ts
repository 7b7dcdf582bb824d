import { describe, expect, test } from 'vitest';
import { cosine, meaningsOf } from '../../src/alignment/meaning.js';
import { vectorOf } from '../../src/lexicon/kinship.js';
import { exampleAlignments } from './aligned.js';

const length = (vector: Float64Array) => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));

/** The meanings of sentences given as words, all of weight 1. */
const meaningsOfWords = (...sentences: readonly string[]) => {
  const keys = [...new Set(sentences.flatMap((sentence) => sentence.split(' ')))];
  return meaningsOf(
    sentences.map((sentence) => {
      const ids = sentence.split(' ').map((word) => keys.indexOf(word));
      return { ids, weights: ids.map(() => 1) };
    }),
    keys.map(vectorOf),
  );
};

describe('meaningsOf', () => {
  test('sentences on one thing in other words point the same way', () => {
    const [truce, ceasefire, banana] = meaningsOfWords('truce soldier', 'ceasefire troops', 'banana fruit');
    expect(cosine(truce!, ceasefire!)).toBeGreaterThan(cosine(truce!, banana!) + 0.3);
  });

  test('a heavier word turns the sentence its own way', () => {
    const keys = ['ceasefire', 'banana', 'truce'];
    const meaning = (weights: number[]) =>
      meaningsOf(
        [
          { ids: [0, 1], weights },
          { ids: [2], weights: [1] },
          { ids: [], weights: [] },
        ],
        keys.map(vectorOf),
      );
    const [war, truce] = meaning([5, 1]);
    const [fruit, other] = meaning([1, 5]);
    expect(cosine(war!, truce!)).toBeGreaterThan(cosine(fruit!, other!));
  });

  test('what all share counts for little', () => {
    const plain = (sentence: string) => {
      const sum = new Float64Array(100);
      for (const word of sentence.split(' ')) {
        vectorOf(word)!.forEach((value, d) => {
          sum[d]! += value;
        });
      }
      return sum.map((value) => value / length(sum));
    };
    const sentences = ['president meeting grain', 'president meeting prisoner', 'president meeting pipeline'];
    const [a, b] = meaningsOfWords(...sentences);
    expect(cosine(a!, b!)).toBeLessThan(cosine(plain(sentences[0]!), plain(sentences[1]!)) - 0.3);
  });

  test('vectors have length 1, or are all zeros where no word is known', () => {
    const meanings = meaningsOfWords('truce', 'qwrtz');
    expect(length(meanings[0]!)).toBeCloseTo(1, 10);
    for (const { vocabulary } of exampleAlignments())
      for (const { meaning } of vocabulary.statements) expect(length(meaning)).toBeCloseTo(1, 10);
  });

  test('no statements, no words, no vectors', () => {
    expect(meaningsOf([], [])).toEqual([]);
    const [a, b] = meaningsOfWords('qwrtz', 'xqzzt');
    expect(cosine(a!, b!)).toBe(0);
  });
});
