import { describe, expect, test } from 'vitest';
import { unlinkedDenials } from '../../../src/discrepancies/contradiction/unlinked-denials.js';
import { inquire } from '../../../src/discrepancies/inquiry.js';
import { alignedEvent } from '../linked.js';

/** What is found where no claims are linked and each readout speaks for the party it is named after. */
function found(texts: Record<string, string>, party = (id: string) => id) {
  const event = alignedEvent(texts);
  const readouts = event.readouts.map((one) => ({ ...one, party: party(one.record.id) }));
  return unlinkedDenials(inquire({ ...event, readouts, links: [] })).map(({ because, evidence }) => ({
    because: because[0],
    quotes: evidence.map(({ quote }) => quote),
  }));
}

const DENIAL = 'There was no contact between the Danish ferry and the trawler.';
const BLOW = 'The Danish ferry struck the net of the trawler at dusk.';
const MEETING = 'The Danish skipper met the owner of the trawler.';

describe('a denial of a class of acts', () => {
  test('is at odds with an act of the class that another side tells', () => {
    expect(found({ ferry: `The sea was calm. ${DENIAL}`, trawler: `Nobody slept. ${BLOW}` })).toEqual([
      { because: { code: 'existence', word: 'contact', denies: 'left' }, quotes: [DENIAL, BLOW] },
    ]);
  });

  test('is laid against the act that has a doer and one it is done to, before a meeting', () => {
    const [first, ...more] = found({ ferry: DENIAL, trawler: `${MEETING} ${BLOW}` });
    expect(first!.quotes).toEqual([DENIAL, BLOW]);
    expect(more).toEqual([]);
  });

  test.each([
    ['the other tells no act of the class', { ferry: DENIAL, trawler: 'The Danish ferry passed the trawler at dusk.' }],
    ['the other denies it too', { ferry: DENIAL, trawler: 'The Danish ferry never struck the trawler.' }],
    ['they have nothing else in common', { ferry: 'There was no contact.', trawler: 'A wave struck the pier.' }],
  ])('is at odds with nothing where %s', (_, texts) => {
    expect(found(texts)).toEqual([]);
  });

  test('is not laid against a copy of the text', () => {
    expect(found({ ferry: `${DENIAL} ${BLOW}`, trawler: `${DENIAL} ${BLOW}` })).toEqual([]);
  });

  test('is not laid against the text of its own party', () => {
    expect(found({ one: DENIAL, two: BLOW }, () => 'Denmark')).toEqual([]);
  });
});

test('a place denied is at odds with a claim that puts something there', () => {
  const denial = 'The trawler never entered the waters of the Danish island during the storm.';
  const told = 'The trawler fished in the waters of the Danish island during the storm.';
  expect(found({ owner: denial, police: told })).toEqual([
    { because: { code: 'place-denied', word: 'water', denies: 'left' }, quotes: [denial, told] },
  ]);
});
