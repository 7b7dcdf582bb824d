import { describe, expect, test } from 'vitest';
import { buildVocabulary, type WeighedStatement } from '../../src/alignment/vocabulary.js';
import { rarity } from '../../src/lexicon/rarity.js';
import { exampleAlignments, handStatement, statements } from './aligned.js';

describe('buildVocabulary', () => {
  test('numbers concepts in order of first use and knows where each stands', () => {
    const { keys, postings, statements } = buildVocabulary([
      handStatement(0, ['grain', 'ship', 'grain']),
      handStatement(1, ['ship', '__proto__', 'constructor']),
    ]);
    expect(keys).toEqual(['grain', 'ship', '__proto__', 'constructor']);
    expect(postings).toEqual([[0], [0, 1], [1], [1]]);
    expect(statements.map(({ ids }) => ids)).toEqual([
      [0, 1, 0],
      [1, 2, 3],
    ]);
  });

  test('a name counts less where it only tells who speaks', () => {
    const [told, opened] = buildVocabulary(
      statements('Xi told Putin that the dam is safe.', 'Xi and Putin opened the dam.'),
    ).statements;
    const weightOf = ({ concepts, weights }: WeighedStatement, key: string) =>
      weights[concepts.findIndex((concept) => concept.key === key)]!;
    for (const name of ['xi', 'putin']) expect(weightOf(told!, name)).toBeCloseTo(0.3 * weightOf(opened!, name), 12);
    expect(weightOf(told!, 'dam')).toBe(weightOf(opened!, 'dam'));
  });

  test('weighs a concept by how rare it is in the event and in English', () => {
    for (const { vocabulary } of exampleAlignments()) {
      const { keys, weights, idf, postings, heaviest, statements } = vocabulary;
      keys.forEach((key, id) => {
        const having = statements.filter(({ ids }) => ids.includes(id)).length;
        expect(postings[id]!.length).toBe(having);
        expect(weights[id]).toBeCloseTo(Math.log(1 + statements.length / having) * (0.2 + rarity(key)), 12);
        expect(idf[id]).toBeCloseTo(Math.log(statements.length / having), 12);
      });
      expect(heaviest).toBe(Math.max(...weights));
      for (const { ids, weights: own, totalWeight, concepts, statement } of statements) {
        const framed = concepts.map(({ token }) =>
          statement.frames.some(({ start, end }) => {
            const at = statement.tokens[token]!.start;
            return start <= at && at < end;
          }),
        );
        expect(own).toEqual(ids.map((id, i) => (framed[i] ? 0.3 : 1) * weights[id]!));
        expect(totalWeight).toBeCloseTo(
          own.reduce((sum, weight) => sum + weight, 0),
          12,
        );
      }
    }
  });

  test('what every statement has tells nothing apart, but keeps some weight', () => {
    const { idf, weights } = buildVocabulary([handStatement(0, ['grain', 'ship']), handStatement(1, ['grain'])]);
    expect(idf[0]).toBe(0);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[0]! / (0.2 + rarity('grain'))).toBeLessThan(weights[1]! / (0.2 + rarity('ship')));
  });

  test('no words, no statements', () => {
    expect(buildVocabulary([])).toMatchObject({ keys: [], weights: [], heaviest: 1, statements: [] });
    const { statements, heaviest } = buildVocabulary([handStatement(0, [])]);
    expect([statements[0]!.totalWeight, heaviest]).toEqual([0, 1]);
  });
});
