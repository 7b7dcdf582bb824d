import { describe, expect, test } from 'vitest';
import { unlinkedDenials } from '../../../src/discrepancies/contradiction/unlinked-denials.js';
import { inquire } from '../../../src/discrepancies/inquiry.js';
import { alignedEvent } from '../linked.js';

/** What is found where each readout speaks for the party it is named after, and no claims are linked unless it is said. */
function found(texts: Record<string, string>, party = (id: string) => id, linked = false) {
  const event = alignedEvent(texts);
  const readouts = event.readouts.map((one) => ({ ...one, party: party(one.record.id) }));
  return unlinkedDenials(inquire({ ...event, readouts, ...(!linked && { links: [] }) })).map(
    ({ because, evidence }) => ({
      because: because[0],
      quotes: evidence.map(({ quote }) => quote),
    }),
  );
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

test('a place denied is at odds with the claim that comes nearest', () => {
  const denial = 'The trawler never entered the waters of the Danish island during the storm.';
  const far =
    'In the waters of the Danish island the trawler, its owner admits, fished for cod and herring all summer long.';
  const near = 'The trawler entered the waters of the Danish island during the storm.';
  for (const told of [`${far} ${near}`, `${near} ${far}`])
    expect(found({ owner: denial, police: told }).map(({ quotes }) => quotes)).toEqual([[denial, near]]);
});

describe('a place denied is at odds with nothing', () => {
  const denial = 'The trawler never entered the waters of the Danish island during the storm.';

  test.each([
    [
      'where the two are about other matters',
      denial,
      'Cod from the waters of the Danish island is sold in Hamburg, and the fish market pays well for it this year.',
    ],
    ['where the other denies it as well', denial, 'The trawler was never in the waters of the Danish island.'],
  ])('%s', (_, owner, police) => {
    expect(found({ owner, police })).toEqual([]);
  });

  test('where the two claims are linked, which are compared as they are', () => {
    const told = 'The trawler entered the waters of the Danish island during the storm.';
    expect(found({ owner: denial, police: told }, undefined, true)).toEqual([]);
  });
});

describe('a denial of any part', () => {
  const NO_PART = 'Ghana had nothing to do with the events at the border.';

  test('is at odds with a part that another side tells of', () => {
    const told = 'The men at the border were armed by Accra.';
    expect(found({ ghana: NO_PART, togo: `It rained. ${told}` })).toEqual([
      {
        because: { code: 'involvement-denied', party: 'Ghana', word: 'armed', denies: 'left' },
        quotes: [NO_PART, told],
      },
    ]);
  });

  test('is at odds with nothing that others did', () => {
    expect(found({ ghana: NO_PART, togo: 'The men at the border were armed by Nairobi.' })).toEqual([]);
  });
});
