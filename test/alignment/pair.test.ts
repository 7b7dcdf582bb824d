import { describe, expect, test } from 'vitest';
import { AffinityTable } from '../../src/alignment/affinity.js';
import { Layer, layAgainst } from '../../src/alignment/lay.js';
import { MatchColumns, type Matches } from '../../src/alignment/matches.js';
import { coverage } from '../../src/alignment/pair.js';
import { buildVocabulary } from '../../src/alignment/vocabulary.js';
import { exampleAlignments, handStatement, pairOf } from './aligned.js';

interface Entry {
  readonly concept: number;
  readonly best: number;
  readonly partner: number;
}

function entriesOf({ columns, start, end }: Matches): Entry[] {
  return Array.from({ length: end - start }, (_, k) => ({
    concept: columns.concepts[start + k]!,
    best: columns.best[start + k]!,
    partner: columns.partner[start + k]!,
  }));
}

describe('layAgainst', () => {
  test('finds for each concept the best on the other side, the first of equals', () => {
    let matched = 0;
    for (const { pairs, affinities } of exampleAlignments()) {
      for (const { pair } of pairs.filter((_, i) => i % 5 === 0)) {
        const check = (own: readonly number[], others: readonly number[], matches: Matches) => {
          const expected: Entry[] = [];
          own.forEach((id, i) => {
            const values = others.map((other) => affinities.between(id, other));
            const most = Math.max(0, ...values);
            if (most === 0) return;
            expected.push({ concept: i, best: most, partner: values.indexOf(most) });
            matched += 1;
          });
          expect(entriesOf(matches)).toEqual(expected);
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
        const [before, alone] = [layer.lay(left, right), layAgainst(left, right, affinities)];
        expect(entriesOf(before.fromA)).toEqual(entriesOf(alone.fromA));
        expect(entriesOf(before.fromB)).toEqual(entriesOf(alone.fromB));
      }
    }
  });

  test('a side without concepts meets nothing', () => {
    const vocabulary = buildVocabulary([handStatement(0, []), handStatement(1, ['grain'])]);
    const { statements } = vocabulary;
    const { fromA, fromB } = layAgainst(statements[0]!, statements[1]!, new AffinityTable(vocabulary));
    expect(entriesOf(fromA)).toEqual([]);
    expect(entriesOf(fromB)).toEqual([]);
  });
});

describe('coverage', () => {
  test('is 1 for a statement that stands in the other, the matched share of its weight elsewhere', () => {
    const { a, b, fromA, fromB } = pairOf('Grain prices rose.', 'Grain prices rose and steel exports fell.');
    expect(coverage(a, fromA)).toBeCloseTo(1, 12);
    const held = entriesOf(fromB).reduce((sum, { concept, best }) => sum + b.weights[concept]! * best, 0);
    expect(coverage(b, fromB)).toBeCloseTo(held / b.totalWeight, 12);
    expect(coverage(b, fromB)).toBeLessThan(0.9);
  });

  test('leaves out matches that are too weak, and is 0 where there is no weight', () => {
    const { a, fromA } = pairOf('They rejected it.', 'They accepted it.');
    expect(coverage(a, fromA)).toBeGreaterThan(0.3);
    expect(coverage(a, fromA, 0.95)).toBe(0);
    const { statements } = buildVocabulary([handStatement(0, [])]);
    expect(coverage(statements[0]!, { columns: new MatchColumns(), start: 0, end: 0 })).toBe(0);
  });
});
