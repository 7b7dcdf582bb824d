import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarity } from '../../src/alignment/similarity.js';
import { type ReadText, similarityReader } from '../../src/alignment/similarity-reader.js';
import { InputError } from '../../src/errors.js';

const SENTENCES = [
  'The two presidents agreed to meet in May.',
  'Both leaders agreed on a meeting in May.',
  'The ministers did not discuss the dispute over gas.',
  'The minister discussed 3 disputes about gas, he said.',
  'Heavy rain fell over the capital!',
  'Обе стороны договорились о встрече.',
  '',
];

describe('texts read once', () => {
  test('have the similarity that they have when read for each pair, whatever was read and asked before', () => {
    const reader = similarityReader();
    const texts = fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(reader.similarity(reader.read(a), reader.read(b))).toBe(similarity(a, b));
      }),
      { numRuns: 200 },
    );
  });

  test('are refused where another reader, or none, has read them', () => {
    const reader = similarityReader();
    const own = reader.read('One.');
    const foreign = similarityReader().read('One.');
    const failure = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        if (error instanceof InputError) return [error.code, error.path];
        throw error;
      }
      return undefined;
    };
    expect(failure(() => reader.similarity(foreign, own))).toEqual(['wrong-type', 'a']);
    expect(failure(() => reader.similarity(own, foreign))).toEqual(['wrong-type', 'b']);
    expect(failure(() => reader.similarity(own, 'One.' as unknown as ReadText))).toEqual(['wrong-type', 'b']);
    expect(failure(() => reader.similarity(own, undefined as unknown as ReadText))).toEqual(['wrong-type', 'b']);
    expect(failure(() => reader.read(7 as unknown as string))).toEqual(['wrong-type', 'text']);
  });
});
