import { describe, expect, test } from 'vitest';
import type { Speaker } from '../../src/claims/claim.js';
import { attribution as attributionDetector } from '../../src/discrepancies/attribution.js';
import type { Draft } from '../../src/discrepancies/detector.js';
import type { Subtype } from '../../src/discrepancies/discrepancy.js';
import type { FirmLink } from '../../src/discrepancies/firm-links.js';
import { alignedEvent, claimOf, linked } from './linked.js';
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

  test('two who did it are no speakers of it', () => {
    expect(
      attribution(
        'Chile and Peru voted against the ban on nets.',
        'The minister said that Chile voted against the ban on nets.',
      ),
    ).toEqual([]);
  });

  test('what was talked over was talked over by both', () => {
    expect(
      attribution('The fishing quota was discussed.', 'The minister of Sudmark discussed the fishing quota.'),
    ).toEqual([]);
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

const POINT = 'The bells are old.';

/** What is found where the texts of the harbour and the chapel tell one point, each as said by somebody. */
function told(
  left: Partial<Speaker>,
  right: Partial<Speaker>,
  { party, topic, ...more }: Partial<FirmLink> & { party?: string; topic?: string } = {},
): Draft[] {
  const event = alignedEvent({ Harbour: POINT, Chapel: POINT });
  const readouts = event.readouts.map((one) => (party === undefined ? one : { ...one, party }));
  const saying = (readout: string, speaker: Partial<Speaker>) => {
    const read = claimOf(event, readout);
    return { ...read, claim: { ...read.claim, speaker: { ...read.claim.speaker, ...speaker } } };
  };
  const links = [linked(saying('Harbour', left), saying('Chapel', right), more)];
  return attributionDetector.detect({
    event: { ...event, readouts },
    open: [],
    links,
    linkBetween: () => undefined,
    topicOf: () => topic,
  });
}

const MAYOR = { name: 'the mayor' };
const BISHOP = { name: 'the bishop' };
const HARBOUR = { name: 'the harbour director' };
const CHAPEL = { name: 'the chapel director' };

describe('whose words', () => {
  test.each([
    ['each lays it in the mouth of the other', CHAPEL, HARBOUR],
    ['one lays it in the mouth of the other', CHAPEL, MAYOR],
    ['the other does', MAYOR, HARBOUR],
  ])('%s: worst', (_, left, right) => {
    expect(told(left, right)).toMatchObject([
      { subtype: 'words-in-mouth', because: [{ left: left.name }], score: 0.7 },
    ]);
  });

  test.each([
    ['each has it from its own people', HARBOUR, CHAPEL],
    ['each has it from a third', MAYOR, BISHOP],
    ['one signs its own account, the other has it from somebody', { name: 'Harbour' }, CHAPEL],
  ])('%s: two speakers', (_, left, right) => {
    expect(told(left, right)).toMatchObject([{ subtype: 'speaker', score: 0.65 }]);
  });

  test('within one side nobody is the other', () => {
    const [found] = told(HARBOUR, MAYOR, { party: 'Harbour' });
    expect(found?.subtype).toBe('speaker');
    expect(found?.score).toBeCloseTo(0.65 * 0.6);
  });

  test('each signs its own account: no difference', () => {
    expect(told({ name: 'Harbour' }, { name: 'Chapel' })).toEqual([]);
  });

  test('nobody is left out where nobody is named', () => {
    expect(told({ impersonal: true }, {})).toEqual([]);
    expect(told({ impersonal: true }, MAYOR)).toMatchObject([{ subtype: 'impersonal' }]);
    expect(told(MAYOR, { impersonal: true })).toMatchObject([{ subtype: 'impersonal' }]);
  });

  test('claims that differ in more than the speaker need not have one', () => {
    expect(told(MAYOR, BISHOP, { relation: 'partial' })).toHaveLength(1);
    expect(told(MAYOR, BISHOP, { relation: 'contradiction' })).toEqual([]);
  });

  test('claims must match by 0.45', () => {
    expect(told(MAYOR, BISHOP, { overlap: 0.45 })).toHaveLength(1);
    expect(told(MAYOR, BISHOP, { overlap: 0.44 })).toEqual([]);
  });

  test('a doubtful link leaves half of the score', () => {
    expect(told(MAYOR, BISHOP, { firmness: 0 })[0]?.score).toBeCloseTo(0.325);
  });

  test('goes with the topic that its quotes bear on', () => {
    expect(told(MAYOR, BISHOP, { topic: 'bells' })[0]?.topic).toBe('bells');
    expect(told(MAYOR, BISHOP)[0]).not.toHaveProperty('topic');
  });
});
