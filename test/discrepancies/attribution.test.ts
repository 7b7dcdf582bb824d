import { describe, expect, test } from 'vitest';
import type { Subtype } from '../../src/discrepancies/discrepancy.js';
import { findings, quotes } from './two-readouts.js';

const attribution = (left: string, right: string, subtype?: Subtype<'attribution'>) =>
  findings({ east: left, west: right }, subtype === undefined ? { kind: 'attribution' } : { subtype });

describe('the same point in other mouths', () => {
  test('both here, one alone there', () => {
    const [found, ...more] = attribution(
      'Both sides stressed the need for a direct flight between the capitals.',
      'The host stressed the need for a direct flight between the capitals.',
    );
    expect(more).toEqual([]);
    expect(found?.subtype).toBe('joint-or-single');
    expect(Object.keys(quotes(found!)).sort()).toEqual(['east differs', 'west names']);
  });

  test('somebody here, nobody there', () => {
    const [found] = attribution(
      'It was noted that the border posts are understaffed.',
      'The customs chief noted that the border posts are understaffed.',
    );
    expect(found).toMatchObject({
      subtype: 'impersonal',
      because: [{ code: 'speaker-left-out', left: 'customs chief' }],
    });
  });

  test('two offices', () => {
    const [found] = attribution(
      'The finance minister said that the deficit would shrink by the end of the year.',
      'The central bank governor said that the deficit would shrink by the end of the year.',
    );
    expect(found?.subtype).toBe('speaker');
  });

  test('a promise that the one who makes it tells as a request', () => {
    const found = findings(
      {
        Buyer: 'The seller promised the buyer to deliver the turbines in March.',
        Seller: 'The buyer asked the seller to deliver the turbines in March.',
      },
      { kind: 'attribution' },
    );
    expect(found.map(({ subtype }) => subtype)).toEqual(['words-in-mouth']);
  });
});

describe('no difference', () => {
  test.each([
    [
      'one person under two names',
      'President Marta Lund said that the harbour would be widened.',
      'The harbour will be widened, Lund said.',
    ],
    [
      'both sides as what is spoken of',
      'The host stressed that both sides need a direct flight between the capitals.',
      'The host stressed that the two sides need a direct flight between the capitals.',
    ],
    ['no speaker at all', 'The harbour was widened in May.', 'The harbour has been widened in May.'],
  ])('%s', (_, left, right) => {
    expect(attribution(left, right)).toEqual([]);
  });
});
