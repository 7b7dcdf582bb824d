import { describe, expect, test } from 'vitest';
import { AffinityTable } from '../../src/alignment/affinity.js';
import { Layer, layAgainst } from '../../src/alignment/lay.js';
import type { Matches } from '../../src/alignment/matches.js';
import { coverage } from '../../src/alignment/pair.js';
import { buildVocabulary } from '../../src/alignment/vocabulary.js';
import { exampleAlignments, handStatement, pairOf } from './aligned.js';

const NONE: Matches = { concepts: [], best: [], partner: [] };

describe('layAgainst', () => {
  test('finds for each concept the best on the other side, the first of equals', () => {
    let matched = 0;
    for (const { pairs, affinities } of exampleAlignments()) {
      for (const { pair } of pairs.filter((_, i) => i % 5 === 0)) {
        const check = (own: readonly number[], others: readonly number[], matches: Matches) => {
          const expected: { concepts: number[]; best: number[]; partner: number[] } = {
            concepts: [],
            best: [],
            partner: [],
          };
          own.forEach((id, i) => {
            const values = others.map((other) => affinities.between(id, other));
            const most = Math.max(0, ...values);
            if (most === 0) return;
            expected.concepts.push(i);
            expected.best.push(most);
            expected.partner.push(values.indexOf(most));
            matched += 1;
          });
          expect(matches).toEqual(expected);
        };
        check(pair.a.ids, pair.b.ids, pair.fromA);
        check(pair.b.ids, pair.a.ids, pair.fromB);
      }
    }
    expect(matched).toBeGreaterThan(100);
  });

  test('says the same of a statement whichever was laid before', () => {
    for (const { vocabulary, affinities, pairs } of exampleAlignments().slice(0, 4)) {
      const layer = new Layer(affinities);
      for (const { a, b } of pairs.toReversed()) {
        const [left, right] = [vocabulary.statements[a]!, vocabulary.statements[b]!];
        expect(layer.lay(left, right)).toEqual(layAgainst(left, right, affinities));
      }
    }
  });

  test('a side without concepts meets nothing', () => {
    const vocabulary = buildVocabulary([handStatement(0, []), handStatement(1, ['grain'])]);
    const { statements } = vocabulary;
    const { fromA, fromB } = layAgainst(statements[0]!, statements[1]!, new AffinityTable(vocabulary));
    expect(fromA).toEqual(NONE);
    expect(fromB).toEqual(NONE);
  });
});

describe('coverage', () => {
  test('is 1 for a statement that stands in the other, the matched share of its weight elsewhere', () => {
    const { a, b, fromA, fromB } = pairOf('Grain prices rose.', 'Grain prices rose and steel exports fell.');
    expect(coverage(a, fromA)).toBeCloseTo(1, 12);
    const held = fromB.concepts.reduce((sum, i, k) => sum + b.weights[i]! * fromB.best[k]!, 0);
    expect(coverage(b, fromB)).toBeCloseTo(held / b.totalWeight, 12);
    expect(coverage(b, fromB)).toBeLessThan(0.9);
  });

  test('leaves out matches that are too weak, and is 0 where there is no weight', () => {
    const { a, fromA } = pairOf('They rejected it.', 'They accepted it.');
    expect(coverage(a, fromA)).toBeGreaterThan(0.3);
    expect(coverage(a, fromA, 0.95)).toBe(0);
    const { statements } = buildVocabulary([handStatement(0, [])]);
    expect(coverage(statements[0]!, NONE)).toBe(0);
  });
});
