import { describe, expect, test } from 'vitest';
import { byStatement } from '../../src/alignment/align.js';
import { nearestMisses } from '../../src/discrepancies/nearest-miss.js';
import { alignedEvent, claimOf, linked } from './linked.js';

const POINT = 'The choir sang in the hall.';
const SAME = 'The choir sang in a hall.';
const OTHER = 'Boys of the choir paint boats near the old pier every spring.';

/** What comes nearest to the point in a text of some sentences, each as likely to speak to it as said (0..1). */
function nearest(sentences: readonly (readonly [string, number])[], { isLinked = false, threshold = 0.5 } = {}) {
  const event = alignedEvent({ east: POINT, west: sentences.map(([text]) => text).join(' ') });
  const scores = new Map(sentences);
  const pairs = event.alignment.pairs.map((one) => {
    const { quote } = one.pair.b.statement.claims[0]!.claim;
    return { ...one, score: scores.get(quote)! };
  });
  const point = claimOf(event, 'east');
  const links = isLinked ? [linked(point, claimOf(event, 'west'))] : [];
  const pairsOf = byStatement(pairs, event.alignment.vocabulary.statements.length);
  const alignment = { ...event.alignment, pairs, pairsOf };
  const [found] = nearestMisses({ ...event, alignment, links, threshold })([point], ['west']);
  return { told: found!.told, miss: found!.miss?.claim.quote };
}

describe('the nearest miss', () => {
  test('is the likeliest sentence, whichever comes first', () => {
    expect(
      nearest([
        [OTHER, 0.3],
        [SAME, 0.2],
      ]).miss,
    ).toBe(OTHER);
    expect(
      nearest([
        [OTHER, 0.2],
        [SAME, 0.3],
      ]).miss,
    ).toBe(SAME);
    expect(
      nearest([
        [OTHER, 0.9],
        [SAME, 0.6],
      ]).miss,
    ).toBe(OTHER);
  });

  test('is, of equally likely ones, the one that shares more words', () => {
    expect(
      nearest([
        [OTHER, 0.3],
        [SAME, 0.3],
      ]).miss,
    ).toBe(SAME);
    expect(
      nearest([
        [SAME, 0.3],
        [OTHER, 0.3],
      ]).miss,
    ).toBe(SAME);
  });

  test('is the first of those that come equally near', () => {
    const again = 'A choir sang in the hall.';
    expect(
      nearest([
        [SAME, 0.3],
        [again, 0.3],
      ]).miss,
    ).toBe(SAME);
    expect(
      nearest([
        [again, 0.3],
        [SAME, 0.3],
      ]).miss,
    ).toBe(again);
  });

  test('is nothing where no sentence comes near', () => {
    expect(nearest([['Snow fell.', 0.1]])).toEqual({ told: false, miss: undefined });
  });
});

describe('the point is told after all', () => {
  test('where a claim is linked to it', () => {
    expect(nearest([[OTHER, 0.1]]).told).toBe(false);
    expect(nearest([[OTHER, 0.1]], { isLinked: true }).told).toBe(true);
  });

  test('where a likely sentence says it in its words', () => {
    expect(nearest([[SAME, 0.5]]).told).toBe(true);
    expect(nearest([[SAME, 0.49]]).told).toBe(false);
    expect(nearest([[OTHER, 0.5]]).told).toBe(false);
  });

  test('even where another is likelier', () => {
    expect(
      nearest([
        [OTHER, 0.9],
        [SAME, 0.5],
      ]).told,
    ).toBe(true);
    expect(
      nearest([
        [OTHER, 0.9],
        [SAME, 0.49],
      ]).told,
    ).toBe(false);
  });
});
