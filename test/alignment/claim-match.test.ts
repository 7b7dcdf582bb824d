import { describe, expect, test } from 'vitest';
import { matchClaims, overlaps } from '../../src/alignment/claim-match.js';
import { alignmentOf, exampleAlignments, turned } from './aligned.js';

describe('matchClaims', () => {
  test('gives the best two, and others only where they are nearly as good and best for each other', () => {
    let several = 0;
    for (const { pairs } of exampleAlignments()) {
      for (const { pair } of pairs) {
        const all = overlaps(pair);
        const found = matchClaims(pair);
        const most = Math.max(...all.map(({ overlap }) => overlap));
        expect(all.length).toBe(pair.a.statement.claims.length * pair.b.statement.claims.length);
        expect(found.some(({ overlap }) => overlap === most)).toBe(true);
        if (found.length > 1) several += 1;
        for (const match of found) {
          expect(match.overlap >= 0 && match.overlap <= 1).toBe(true);
          if (match.overlap === most) continue;
          expect(match.overlap).toBeGreaterThanOrEqual(0.75 * most);
          for (const rival of all)
            if (rival.a === match.a || rival.b === match.b) expect(rival.overlap).toBeLessThanOrEqual(match.overlap);
        }
      }
    }
    expect(several).toBeGreaterThan(0);
  });

  test('overlaps do not depend on the side', () => {
    for (const { pairs } of exampleAlignments()) {
      for (const { pair } of pairs) {
        const there = overlaps(pair).map(({ a, b, overlap }) => `${a} ${b} ${overlap}`);
        const back = overlaps(turned(pair)).map(({ a, b, overlap }) => `${b} ${a} ${overlap}`);
        expect(back.sort()).toEqual(there.sort());
      }
    }
  });

  test('the link goes to the claims that speak to the point, not to the sentence', () => {
    const { vocabulary, pairs } = alignmentOf({
      a: 'The minister signed the fishing treaty, and the president opened a hospital in the capital.',
      b: 'The president opened a hospital.',
    });
    const { claims } = vocabulary.statements[0]!.statement;
    expect(claims.length).toBeGreaterThan(1);
    const matches = matchClaims(pairs[0]!.pair);
    expect(matches.map(({ a }) => claims[a]!.claim.quote.includes('hospital'))).toEqual([true]);
  });

  test('the same words overlap fully, some of them in part', () => {
    const overlap = (a: string, b: string) => matchClaims(alignmentOf({ a, b }).pairs[0]!.pair)[0]!.overlap;
    expect(overlap('Grain prices rose.', 'Grain prices rose.')).toBeCloseTo(1, 12);
    expect(overlap('Grain prices rose in May.', 'Grain prices rose in June.')).toBeLessThan(1);
    expect(overlap('Grain prices rose in May.', 'Grain prices rose in June.')).toBeGreaterThan(0.3);
  });
});
