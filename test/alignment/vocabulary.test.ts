import { describe, expect, test } from 'vitest';
import { buildVocabulary } from '../../src/alignment/vocabulary.js';
import { rarity } from '../../src/lexicon/rarity.js';
import { exampleAlignments, handStatement } from './aligned.js';

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
      for (const { ids, weights: own, totalWeight } of statements) {
        expect(own).toEqual(ids.map((id) => weights[id]));
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
