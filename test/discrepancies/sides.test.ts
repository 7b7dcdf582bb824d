import { expect, test } from 'vitest';
import { across, partyOf } from '../../src/discrepancies/sides.js';
import { alignedEvent, claimOf } from './linked.js';

const TEXTS = { east: 'The ferry left.', west: 'The ferry sank.' };

test('a readout speaks for its party; one that is not there speaks for none', () => {
  const event = alignedEvent(TEXTS);
  expect(partyOf(event, 'east')).toBe('east');
  expect(partyOf(event, 'south')).toBeUndefined();
});

test('between two sides a difference counts in full, within one less', () => {
  const event = alignedEvent(TEXTS);
  const pair = { a: claimOf(event, 'east'), b: claimOf(event, 'west') };
  const ofOneSide = { ...event, readouts: event.readouts.map((readout) => ({ ...readout, party: 'Port' })) };
  expect(across(event, pair)).toBe(1);
  expect(across(ofOneSide, pair)).toBe(0.6);
});
