import { describe, expect, test } from 'vitest';
import { shutOut as shutOutOf } from '../../src/discrepancies/contradiction/shut-out.js';
import { contradiction } from '../../src/discrepancies/contradiction.js';
import type { Draft } from '../../src/discrepancies/detector.js';
import { inquire } from '../../src/discrepancies/inquiry.js';
import { alignedEvent, claimOf, linked } from './linked.js';
import { findings, quotes } from './two-readouts.js';

describe('what cannot both hold', () => {
  test.each([
    ['quantity', 'The storm damaged 120 houses in the valley.', 'The storm damaged 400 houses in the valley.'],
    ['time', 'The ferry left the harbour at 09:15.', 'The ferry left the harbour at 11:40.'],
    ['polarity', 'The committee approved the new timetable.', 'The committee did not approve the new timetable.'],
    ['role', 'The tanker rammed the fishing boat off the coast.', 'The fishing boat rammed the tanker off the coast.'],
    ['existence', 'The talks ended with a deal on the border.', 'The talks ended without a deal on the border.'],
  ] as const)('%s', (subtype, left, right) => {
    const [found, ...more] = findings({ east: left, west: right }, { kind: 'contradiction' });
    expect(more).toEqual([]);
    expect(found?.subtype).toBe(subtype);
    expect(quotes(found!)).toEqual({ 'east names': left, 'west differs': right });
    expect(found?.because).toHaveLength(1);
  });

  test('one finding for three readouts: two agree against one', () => {
    const found = findings(
      {
        army: 'Seven hikers were rescued from the ridge.',
        police: 'Seven hikers were rescued from the ridge by helicopter.',
        village: 'Twelve hikers were rescued from the ridge.',
      },
      { kind: 'contradiction' },
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.evidence.map(({ readout, role }) => [readout, role])).toEqual(
      expect.arrayContaining([
        ['army', 'names'],
        ['police', 'names'],
        ['village', 'differs'],
      ]),
    );
  });

  test('what one readout shuts out, another raises, wherever it stands', () => {
    const [found] = findings(
      {
        east: 'The president welcomed the guests. The meeting was only about the harbour.',
        west: 'The meeting was about the harbour. The premier also raised the army base.',
      },
      { subtype: 'exclusive' },
    );
    expect(found && quotes(found)).toEqual({
      'east names': 'The meeting was only about the harbour.',
      'west differs': 'The premier also raised the army base.',
    });
  });
});

describe('what can both hold', () => {
  test.each([
    [
      'the same in other units',
      'The tower is 1 mile away from the church.',
      'The tower is 1.6 km away from the church.',
    ],
    ['rounded', 'Some 1,200 people joined the march to the castle.', 'The march to the castle had 1,187 people.'],
    ['more details', 'The bridge was closed.', 'The bridge over the canal was closed on Monday because of ice.'],
    ['parts of a whole', 'The judge agreed on nine of ten counts.', 'The judge found against them on one count.'],
  ])('%s', (_, left, right) => {
    expect(findings({ east: left, west: right }, { kind: 'contradiction' })).toEqual([]);
  });
});

/** What is found where a reason proves two texts of one claim contrary, with how likely it is that they speak to one point. */
function proven(code: string, { score = 0.5, party = '', topic = '' } = {}): Draft[] {
  const event = alignedEvent({ east: 'The ferry left.', west: 'The ferry sank.' });
  const readouts = event.readouts.map((one) => (party === '' ? one : { ...one, party }));
  const opposition = { against: [{ code }], excuses: [] };
  const open = [linked(claimOf(event, 'east'), claimOf(event, 'west'), { proof: { code }, opposition, score })];
  return contradiction.detect({
    event: { ...event, readouts },
    open,
    links: [],
    linkBetween: () => undefined,
    topicOf: () => (topic === '' ? undefined : topic),
  });
}

describe('a proof', () => {
  test('by a slot counts more than one that bears on a whole account', () => {
    expect(proven('time-differs')[0]?.score).toBeCloseTo(0.8);
    expect(proven('rebuttal')[0]?.score).toBeCloseTo(0.65);
    expect(proven('blame-differs')[0]?.score).toBeCloseTo(0.65);
  });

  test('nobody lays blame on his own side, but one side may give two numbers', () => {
    expect(proven('rebuttal', { party: 'Port' })).toEqual([]);
    expect(proven('blame-differs', { party: 'Port' })).toEqual([]);
    expect(proven('quantity-differs', { party: 'Port' })).toMatchObject([{ subtype: 'quantity' }]);
  });

  test('goes with the cluster of its link, and with the topic that its quotes bear on', () => {
    expect(proven('time-differs', { topic: 'ferries' })).toMatchObject([{ cluster: 'cluster', topic: 'ferries' }]);
    expect(proven('time-differs')[0]).not.toHaveProperty('topic');
  });
});

test('whoever calls an account untrue answers the claim that he speaks to most likely, though that link looks like consent', () => {
  const event = alignedEvent({
    east: 'The report that the ferry was unsafe was rejected as unfounded.',
    west: 'The ferry sank. The ferry was unsafe.',
  });
  const [reply, sank, unsafe] = [
    claimOf(event, 'east'),
    claimOf(event, 'west', 'sank'),
    claimOf(event, 'west', 'unsafe'),
  ];
  const reason = { code: 'rebuttal', word: 'reject', says: 'left' };
  const open = [
    linked(reply, sank, { score: 0.5, proof: reason, relation: 'contradiction' }),
    linked(reply, unsafe, { score: 0.7 }),
  ].map((link) => ({ ...link, opposition: { against: [reason], excuses: [] } }));
  const found = contradiction.detect({
    event: { ...event, links: [] },
    open,
    links: [],
    linkBetween: () => undefined,
    topicOf: () => undefined,
  });
  expect(found.map(({ evidence }) => evidence[1]!.quote)).toEqual(['The ferry was unsafe.']);
});

describe('one thing only', () => {
  const RAISED = 'The premier raised the army base.';
  const shutOut = (east: string, west: string) =>
    contradiction.detect(inquire({ ...alignedEvent({ east, west }), links: [] })).map(({ subtype }) => subtype);

  test.each([
    ['"only"', 'The meeting was only about the harbour.'],
    ['"almost entirely"', 'The meeting was almost entirely about the harbour.'],
    ['with another measure beside it', 'The meeting was mostly calm and only about the harbour.'],
  ])('shuts out another: %s', (_, only) => {
    expect(shutOut(only, RAISED)).toEqual(['exclusive']);
    expect(shutOut(RAISED, only)).toEqual(['exclusive']);
  });

  test('is raised by the side itself where a link says so more likely than not', () => {
    const event = alignedEvent({ east: 'The meeting was only about the harbour. The guests left.', west: RAISED });
    const left = claimOf(event, 'east', 'guests');
    const told = (score: number) => {
      const links = [linked(left, claimOf(event, 'west'), { score })];
      return (
        shutOutOf({
          event: { ...event, links },
          open: [],
          links: [],
          linkBetween: () => undefined,
          topicOf: () => undefined,
        }).length === 0
      );
    };
    expect([told(0.4), told(0.6)]).toEqual([false, true]);
  });

  test.each([
    ['the same thing', 'The meeting was only about the army base.', RAISED],
    ['what it raises itself', `The meeting was only about the harbour. ${RAISED}`, 'The guests raised the army base.'],
    ['anything, where it was mostly about that', 'The meeting was mostly about the harbour.', RAISED],
    ['anything, where nothing is raised', 'The meeting was only about the harbour.', 'The premier left the army base.'],
  ])('does not shut out %s', (_, only, other) => {
    expect(shutOut(only, other)).toEqual([]);
  });
});
