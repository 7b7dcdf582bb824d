import { describe, expect, test } from 'vitest';
import { claimWeights } from '../../src/alignment/claim-weights.js';
import { alignmentOf, exampleAlignments } from './aligned.js';

describe('claimWeights', () => {
  test('is the summed weight of the words of a claim over the square root of their number', () => {
    for (const { vocabulary } of exampleAlignments()) {
      const weights = claimWeights(vocabulary);
      const ids: string[] = [];
      for (const { statement, concepts, weights: own } of vocabulary.statements) {
        for (const { claim } of statement.claims) {
          ids.push(claim.id);
          const inside = own.filter((_, i) => {
            const { start } = statement.tokens[concepts[i]!.token]!;
            return start >= claim.span.start && start < claim.span.end;
          });
          const sum = inside.reduce((total, weight) => total + weight, 0);
          expect(weights.get(claim.id)).toBeCloseTo(sum / Math.sqrt(inside.length || 1), 12);
        }
      }
      expect([...weights.keys()]).toEqual(ids);
    }
  });

  test('a claim that says something rare outweighs one that all make, and one of marks weighs nothing', () => {
    const { vocabulary } = alignmentOf({
      a: 'The ministers met. The plutonium vanished. ?!',
      b: 'The ministers met.',
      c: 'The ministers met.',
    });
    const weights = claimWeights(vocabulary);
    expect(weights.get('a#1')!).toBeGreaterThan(weights.get('a#0')!);
    expect(weights.get('a#2') ?? 0).toBe(0);
  });
});
