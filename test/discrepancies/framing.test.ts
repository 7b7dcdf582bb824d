import { describe, expect, test } from 'vitest';
import { framing } from '../../src/discrepancies/framing.js';
import { inquire } from '../../src/discrepancies/inquiry.js';
import { alignedEvent, claimOf, linked } from './linked.js';

/** What is found between two texts of one claim each, taken for one point. */
function drafts(texts: Readonly<Record<'east' | 'west', string>>, { firmness = 1, party = '', topic = '' } = {}) {
  const event = alignedEvent(texts);
  const readouts = event.readouts.map((one) => (party === '' ? one : { ...one, party }));
  const inquiry = inquire({ ...event, readouts });
  const links = [linked(claimOf(event, 'east'), claimOf(event, 'west'), { firmness })];
  return framing.detect({ ...inquiry, links, ...(topic === '' ? {} : { topicOf: () => topic }) });
}

const TERM = { east: 'The envoys spoke about the war.', west: 'The envoys spoke about the crisis.' };
const STRENGTH = { east: 'The mayors agreed on the bridge.', west: 'The mayors discussed the bridge.' };
const VAGUE = { east: 'The choir sang with Iceland.', west: 'The choir sang with other partners.' };

describe('a difference of wording as a finding', () => {
  test('goes with the cluster of its link, and with the topic that its quotes bear on', () => {
    expect(drafts(TERM, { topic: 'border' })).toMatchObject([{ cluster: 'cluster', topic: 'border', missingFrom: [] }]);
    expect(drafts(TERM)[0]).not.toHaveProperty('topic');
  });

  test('says what it is about, and how well it fits, where its finder says so', () => {
    expect(drafts(TERM)).toMatchObject([{ subtype: 'term', about: 'war' }]);
    expect(drafts(VAGUE)).toMatchObject([{ subtype: 'vagueness', fit: 1 / 6 }]);
    const [strength] = drafts(STRENGTH);
    expect(strength).toMatchObject({ subtype: 'strength' });
    expect(strength).not.toHaveProperty('about');
    expect(strength).not.toHaveProperty('fit');
  });
});

describe('its score', () => {
  const score = (more: Parameters<typeof drafts>[1]) => drafts(STRENGTH, more)[0]!.score;

  test('a doubtful link leaves half of it', () => {
    expect(score({ firmness: 0 })).toBeCloseTo(score({ firmness: 1 }) / 2);
    expect(score({ firmness: 0.5 })).toBeCloseTo((score({ firmness: 1 }) * 3) / 4);
  });

  test('between two voices of one side it is six tenths', () => {
    expect(score({ party: 'Town' })).toBeCloseTo(score({}) * 0.6);
  });
});
