import { describe, expect, test } from 'vitest';
import { strength } from '../../../src/discrepancies/framing/strength.js';
import { alignedEvent, claimOf, linked } from '../linked.js';
import { findings, quotes } from '../two-readouts.js';

const framing = (left: string, right: string) => findings({ east: left, west: right }, { subtype: 'strength' });

describe('two steps of the ladder', () => {
  test('the firmer verb leads, whichever side it stands on', () => {
    const found = framing(
      'The ministers discussed reopening the tunnel in spring.',
      'The ministers agreed to reopen the tunnel in spring.',
    );
    expect(found.map(quotes)).toEqual([
      {
        'west names': 'The ministers agreed to reopen the tunnel in spring.',
        'east differs': 'The ministers discussed reopening the tunnel in spring.',
      },
    ]);
  });

  test('one step apart is style', () => {
    expect(framing('He said that the tunnel must reopen.', 'He stressed that the tunnel must reopen.')).toEqual([]);
  });
});

/** What is found between two texts of one claim each, which match as well as said (0..1). */
function between(east: string, west: string, overlap = 1, score = 0.6) {
  const event = alignedEvent({ east, west });
  return strength(linked(claimOf(event, 'east'), claimOf(event, 'west'), { overlap, score }), event);
}

describe('what is weighed', () => {
  const AGREED = 'The mayors agreed on the bridge.';

  test('more steps weigh more, up to 0.8', () => {
    const weight = (other: string) => between(AGREED, other)[0]?.weight;
    expect(weight('The mayors stressed the bridge.')).toBeCloseTo(0.6);
    expect(weight('The mayors noted the bridge.')).toBeCloseTo(0.75);
    expect(weight('The mayors discussed the bridge.')).toBeCloseTo(0.8);
  });

  test('claims that match by 0.4', () => {
    expect(between(AGREED, 'The mayors discussed the bridge.', 0.4)).toHaveLength(1);
    expect(between(AGREED, 'The mayors discussed the bridge.', 0.39)).toEqual([]);
  });

  test('by 0.2 where their statements surely speak to one point', () => {
    expect(between(AGREED, 'The mayors discussed the bridge.', 0.2, 0.7)).toHaveLength(1);
    expect(between(AGREED, 'The mayors discussed the bridge.', 0.2, 0.69)).toEqual([]);
    expect(between(AGREED, 'The mayors discussed the bridge.', 0.19, 0.7)).toEqual([]);
  });

  test('nothing where one denies what the other tells, or each tells what it does itself', () => {
    expect(between(AGREED, 'The mayors did not discuss the bridge.')).toEqual([]);
    const promised = 'Marta Lund promised to open the bridge.';
    expect(between(promised, 'Marta Lund noted that the bridge was late.')).toHaveLength(1);
    expect(between(promised, 'Olav Berg noted that the bridge was late.')).toEqual([]);
  });

  test('nothing where one only hands on what was said', () => {
    expect(between(AGREED, 'The mayors noted that the bridge was late.')).toHaveLength(1);
    expect(between(AGREED, 'The mayors said that the bridge was late.')).toEqual([]);
  });

  test('nothing where one verb is on no step, or opens with "what"', () => {
    expect(between(AGREED, 'The mayors crossed the bridge.')).toEqual([]);
    expect(between('What the mayors discussed is the bridge.', AGREED)).toEqual([]);
  });
});
