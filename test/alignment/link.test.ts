import { describe, expect, test } from 'vitest';
import { contributions } from '../../src/alignment/blend.js';
import { matchClaims } from '../../src/alignment/claim-match.js';
import { linkClaims } from '../../src/alignment/link.js';
import { LINK_MODEL } from '../../src/alignment/weights.js';
import { alignmentOf, exampleAlignments } from './aligned.js';

const linksOf = (a: string, b: string) => linkClaims(alignmentOf({ a, b }).pairs, 0);

describe('linkClaims', () => {
  test('links the claims of each pair that reaches the threshold, both ends of it too', () => {
    for (const { pairs } of exampleAlignments()) {
      for (const threshold of [0, LINK_MODEL.threshold, pairs[0]!.score, 1]) {
        const expected = pairs
          .filter(({ score }) => score >= threshold)
          .flatMap(({ pair }) =>
            matchClaims(pair).map(({ a, b }) => [
              pair.a.statement.claims[a]!.claim.id,
              pair.b.statement.claims[b]!.claim.id,
            ]),
          );
        expect(linkClaims(pairs, threshold).map(({ a, b }) => [a.claim.id, b.claim.id])).toEqual(expected);
      }
    }
  });

  test('keeps the score of its pair, and links readouts, each two claims once', () => {
    for (const { pairs } of exampleAlignments()) {
      const links = linkClaims(pairs, 0);
      for (const { a, b, score, from } of links) {
        expect(score).toBe(from.score);
        expect(a.claim.readout).not.toBe(b.claim.readout);
      }
      expect(new Set(links.map(({ a, b }) => `${a.claim.id} ${b.claim.id}`)).size).toBe(links.length);
    }
  });

  test('names what moved it: reasons, then the three signals that spoke loudest for it', () => {
    for (const { pairs } of exampleAlignments()) {
      for (const { because, opposition, from } of linkClaims(pairs)) {
        const { against, excuses } = opposition;
        expect(because.slice(0, against.length + excuses.length)).toEqual([...against, ...excuses]);
        const signals = because.slice(against.length + excuses.length);
        const loudest = contributions(from.pair)
          .filter(({ logit }) => logit > 0)
          .sort((x, y) => y.logit - x.logit)
          .slice(0, 3);
        expect(signals.map(({ code, signal }) => [code, signal])).toEqual(
          loudest.map(({ signal }) => ['signal', signal]),
        );
      }
    }
  });

  test('a contradiction has something against it, and a proof makes one', () => {
    let contradictions = 0;
    for (const { pairs } of exampleAlignments()) {
      for (const { relation, opposition, proof } of linkClaims(pairs, 0)) {
        if (proof !== undefined)
          expect([relation, opposition.against.includes(proof)]).toEqual(['contradiction', true]);
        if (relation !== 'contradiction') continue;
        contradictions += 1;
        expect(opposition.against.length).toBeGreaterThan(0);
      }
    }
    expect(contradictions).toBeGreaterThan(0);
  });

  test('two numbers for one thing contradict with proof', () => {
    const [link] = linksOf(
      'The storm killed 12 people in the harbour town.',
      'The storm killed 31 people in the harbour town.',
    );
    expect(link).toMatchObject({ relation: 'contradiction', proof: { code: 'quantity-differs' } });
  });

  test('the same words agree, with all of them overlapping', () => {
    const [link] = linksOf('The storm hit the harbour town on Monday.', 'The storm hit the harbour town on Monday.');
    expect(link!.relation).toBe('agree');
    expect(link!.overlap).toBeCloseTo(1, 12);
    expect(link!.proof).toBeUndefined();
  });

  test('rival terms for the point are framing, however many words are shared', () => {
    const [link] = linksOf(
      'The ministers discussed the war in the border province on Monday.',
      'The ministers discussed the crisis in the border province on Monday.',
    );
    expect(link!.relation).toBe('framing');
  });
});
