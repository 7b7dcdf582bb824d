import { describe, expect, test } from 'vitest';
import { align, byStatement } from '../../src/alignment/align.js';
import { blend } from '../../src/alignment/blend.js';
import { candidatePairs } from '../../src/alignment/candidates.js';
import { LINK_MODEL } from '../../src/alignment/weights.js';
import { alignmentOf, exampleAlignments, read } from './aligned.js';

const TEXTS = {
  a: 'The ministers signed a treaty on fishing. Grain prices were not discussed.',
  b: 'A fishing treaty was signed by the ministers. They had lunch.',
};

describe('align', () => {
  test('scores every candidate pair, in ascending order', () => {
    for (const { vocabulary, pairs, pairsOf } of exampleAlignments()) {
      expect(pairs.map(({ a, b }) => [a, b])).toEqual(candidatePairs(vocabulary));
      for (const { a, b, pair, score } of pairs) {
        expect(pair.a).toBe(vocabulary.statements[a]);
        expect(pair.b).toBe(vocabulary.statements[b]);
        expect(score).toBe(blend(pair));
      }
      pairsOf.forEach((own, number) => {
        expect(own).toEqual(pairs.filter(({ a, b }) => a === number || b === number));
      });
    }
  });

  test('statements on one point score higher than others', () => {
    const { pairs } = alignmentOf(TEXTS);
    const best = pairs.reduce((most, pair) => (pair.score > most.score ? pair : most));
    expect([best.a, best.b]).toEqual([0, 2]);
    expect(best.score).toBeGreaterThan(LINK_MODEL.threshold);
    for (const pair of pairs) if (pair !== best) expect(pair.score).toBeLessThan(LINK_MODEL.threshold);
  });

  test('judges by the weights it is given', () => {
    const none = { intercept: 0, threshold: 0.5, weights: LINK_MODEL.weights.map(() => 0) };
    for (const { score } of align(read(TEXTS), none).pairs) expect(score).toBe(0.5);
  });

  test('knows the affinities of the words of topics', () => {
    expect(alignmentOf(TEXTS).affinities.numberOf('cod')).toBeUndefined();
    const { affinities, vocabulary } = alignmentOf(TEXTS, {}, ['cod', 'treaty']);
    expect(affinities.numberOf('cod')).toBe(vocabulary.keys.length);
    expect(affinities.numberOf('treaty')).toBe(vocabulary.keys.indexOf('treaty'));
  });

  test('one readout, or none with words, has no pairs', () => {
    expect(alignmentOf({ a: TEXTS.a }).pairs).toEqual([]);
    expect(alignmentOf({ a: '?!', b: '...' }).pairs).toEqual([]);
  });
});

test('byStatement lists the pairs of each number', () => {
  const pairs = [
    { a: 0, b: 2 },
    { a: 1, b: 2 },
  ];
  expect(byStatement(pairs, 4)).toEqual([[pairs[0]], [pairs[1]], pairs, []]);
});
