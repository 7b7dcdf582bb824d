import { describe, expect, test } from 'vitest';
import { rivalsOf } from '../../src/alignment/rivals.js';
import { sharedWords } from '../../src/alignment/signals/words.js';
import { alignmentOf, exampleAlignments } from './aligned.js';

describe('rivalsOf', () => {
  test('is the best other partner of each side in the other readout, mean of both', () => {
    let some = 0;
    for (const { pairs } of exampleAlignments()) {
      const rivals = rivalsOf(
        pairs.map(({ a, b }) => [a, b]),
        pairs.map(({ pair }) => pair),
      );
      const readoutOf = new Map(
        pairs.flatMap(({ a, b, pair }) => [
          [a, pair.a.statement.readout],
          [b, pair.b.statement.readout],
        ]),
      );
      pairs.forEach((own, i) => {
        if (i % 7 !== 0) return;
        const bestOther = (statement: number, readout: number) =>
          pairs
            .filter((other) => other !== own && (other.a === statement || other.b === statement))
            .filter((other) => readoutOf.get(other.a === statement ? other.b : other.a) === readout)
            .reduce((most, { pair }) => Math.max(most, sharedWords(pair)), 0);
        const expected = (bestOther(own.a, readoutOf.get(own.b)!) + bestOther(own.b, readoutOf.get(own.a)!)) / 2;
        expect(rivals[i]).toBe(expected);
        expect(own.pair.rival).toBe(expected);
        if (expected > 0) some += 1;
      });
    }
    expect(some).toBeGreaterThan(20);
  });

  test('a pair without others has none, and a twin of one side is its rival', () => {
    const alone = alignmentOf({ a: 'Grain prices rose.', b: 'Grain prices fell.' });
    expect(alone.pairs.map(({ pair }) => pair.rival)).toEqual([0]);
    const twins = alignmentOf({ a: 'Grain prices rose.', b: 'Grain prices rose. Grain prices rose.' });
    // Seen from a there is a rival that meets all its words; seen from b there is none.
    expect(twins.pairs.map(({ pair }) => pair.rival)).toEqual([0.5, 0.5]);
    expect(rivalsOf([], []).length).toBe(0);
  });
});
