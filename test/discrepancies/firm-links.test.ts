import { describe, expect, test } from 'vitest';
import type { ClusteredLink } from '../../src/alignment/form-clusters.js';
import { firmLinks, openLinks, partnersIn } from '../../src/discrepancies/firm-links.js';
import { alignedEvent, claimOf, linked } from './linked.js';

const TEXTS = {
  east: 'The ferry left late. The harbour was full.',
  west: 'The ferry left on time. The harbour was empty.',
  north: 'A ferry left.',
};

/** A link between the claims of two readouts that hold some words. */
type Between = readonly [east: string, west: string, more?: Partial<ClusteredLink>];

function linksOf(...pairs: readonly Between[]): ClusteredLink[] {
  const event = alignedEvent(TEXTS);
  const [pair] = event.alignment.pairs;
  const inText = (words: string) =>
    [...event.claims.values()].find(({ claim }) => claim.quote.includes(words)) ?? claimOf(event, words);
  return pairs.map(([east, west, more]) => linked(inText(east), inText(west), { overlap: 0.5, from: pair!, ...more }));
}

const said = (links: readonly ClusteredLink[]) => links.map(({ a, b }) => `${a.claim.quote} | ${b.claim.quote}`);

describe('how firm a link is', () => {
  const firmness = (...pairs: readonly Between[]) => firmLinks(linksOf(...pairs)).map((link) => link.firmness);

  test('as its score, where neither claim has a better partner', () => {
    expect(firmness(['late', 'on time', { score: 0.5 }])).toEqual([0.5]);
  });

  test('as its score still, where only one claim has a better partner', () => {
    const pairs: Between[] = [
      ['late', 'on time', { score: 0.8 }],
      ['late', 'empty', { score: 0.4 }],
    ];
    expect(firmness(...pairs)).toEqual([0.8, 0.4]);
  });

  test('less, where both have a better partner in the other text', () => {
    const pairs: Between[] = [
      ['late', 'on time', { score: 0.8 }],
      ['full', 'empty', { score: 0.8 }],
      ['late', 'empty', { score: 0.6 }],
    ];
    expect(firmness(...pairs).map((one) => Math.round(one * 100))).toEqual([80, 80, 45]);
  });

  test('a better partner in a third text takes nothing', () => {
    const pairs: Between[] = [
      ['late', 'on time', { score: 0.4 }],
      ['late', 'A ferry', { score: 0.8 }],
      ['on time', 'A ferry', { score: 0.8 }],
    ];
    expect(firmness(...pairs)).toEqual([0.4, 0.8, 0.8]);
  });

  test('from 0.25 it is firm enough', () => {
    expect(firmness(['late', 'on time', { score: 0.25 }])).toEqual([0.25]);
    expect(firmness(['late', 'on time', { score: 0.24 }])).toEqual([]);
  });
});

describe('links that may show a difference', () => {
  const open = (...pairs: readonly Between[]) => said(openLinks(linksOf(...pairs)));
  const LATE = 'The ferry left late. | The ferry left on time.';
  const CROSSED = 'The ferry left late. | The harbour was empty.';

  test('all, where nothing is said twice', () => {
    expect(open(['late', 'on time'], ['late', 'empty'])).toEqual([LATE, CROSSED]);
  });

  test('none to other claims, where the text says the same in the same words', () => {
    expect(open(['late', 'on time', { overlap: 0.9 }], ['late', 'empty'])).toEqual([LATE]);
    expect(open(['late', 'on time', { overlap: 0.89 }], ['late', 'empty'])).toEqual([LATE, CROSSED]);
  });

  test('this holds from either end', () => {
    expect(open(['full', 'empty', { overlap: 0.9 }], ['late', 'empty'])).toEqual([
      'The harbour was full. | The harbour was empty.',
    ]);
  });

  test('the same text is the same, however its words are matched', () => {
    const [link, other] = linksOf(['late', 'on time'], ['late', 'empty']);
    const copy = { ...link!, b: { ...link!.b, claim: { ...link!.b.claim, quote: link!.a.claim.quote } } };
    expect(openLinks([copy, other!])).toEqual([copy]);
  });

  test('two that say the same keep both links', () => {
    expect(open(['late', 'on time', { overlap: 0.9 }], ['late', 'empty', { overlap: 0.95 }])).toEqual([LATE, CROSSED]);
  });

  test('each once', () => {
    expect(open(['late', 'on time'], ['late', 'on time'], ['late', 'empty'])).toEqual([LATE, CROSSED]);
  });
});

test('both ends of a link have a partner in the other text', () => {
  const partners = partnersIn(linksOf(['late', 'on time']));
  expect(partners.get('east#0', 'west')).toBe(true);
  expect(partners.get('west#0', 'east')).toBe(true);
  expect(partners.get('east#1', 'west')).toBeUndefined();
  expect(partners.get('east#0', 'north')).toBeUndefined();
});
