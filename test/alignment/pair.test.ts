import { describe, expect, test } from 'vitest';
import { AffinityTable } from '../../src/alignment/affinity.js';
import { coverage, layAgainst, type Matches } from '../../src/alignment/pair.js';
import { buildVocabulary } from '../../src/alignment/vocabulary.js';
import { exampleAlignments, handStatement, pairOf } from './aligned.js';

describe('layAgainst', () => {
  test('finds for each concept the best on the other side, the first of equals', () => {
    let matched = 0;
    for (const { pairs, affinities } of exampleAlignments()) {
      for (const { pair } of pairs.filter((_, i) => i % 5 === 0)) {
        const check = (own: readonly number[], others: readonly number[], { best, partner }: Matches) => {
          own.forEach((id, i) => {
            const values = others.map((other) => affinities.between(id, other));
            const most = Math.max(0, ...values);
            expect(best[i]).toBe(most);
            expect(partner[i]).toBe(most === 0 ? -1 : values.indexOf(most));
            if (most > 0) matched += 1;
          });
        };
        check(pair.a.ids, pair.b.ids, pair.fromA);
        check(pair.b.ids, pair.a.ids, pair.fromB);
      }
    }
    expect(matched).toBeGreaterThan(100);
  });

  test('a side without concepts meets nothing', () => {
    const { keys, statements } = buildVocabulary([handStatement(0, []), handStatement(1, ['grain'])]);
    const { fromA, fromB } = layAgainst(statements[0]!, statements[1]!, new AffinityTable(keys));
    expect(fromA).toEqual({ best: [], partner: [] });
    expect(fromB).toEqual({ best: [0], partner: [-1] });
  });
});

describe('coverage', () => {
  test('is 1 for a statement that stands in the other, the matched share of its weight elsewhere', () => {
    const { a, b, fromA, fromB } = pairOf('Grain prices rose.', 'Grain prices rose and steel exports fell.');
    expect(coverage(a, fromA)).toBeCloseTo(1, 12);
    const held = b.weights.reduce((sum, weight, i) => sum + weight * fromB.best[i]!, 0);
    expect(coverage(b, fromB)).toBeCloseTo(held / b.totalWeight, 12);
    expect(coverage(b, fromB)).toBeLessThan(0.9);
  });

  test('leaves out matches that are too weak, and is 0 where there is no weight', () => {
    const { a, fromA } = pairOf('They rejected it.', 'They accepted it.');
    expect(coverage(a, fromA)).toBeGreaterThan(0.3);
    expect(coverage(a, fromA, 0.95)).toBe(0);
    const { statements } = buildVocabulary([handStatement(0, [])]);
    expect(coverage(statements[0]!, { best: [], partner: [] })).toBe(0);
  });
});
