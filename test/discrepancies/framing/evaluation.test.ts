import { describe, expect, test } from 'vitest';
import { evaluation } from '../../../src/discrepancies/framing/evaluation.js';
import { alignedEvent, claimOf, linked } from '../linked.js';
import { findings, quotes } from '../two-readouts.js';

const framing = (left: string, right: string) => findings({ east: left, west: right }, { subtype: 'evaluation' });

describe('a word that judges', () => {
  test('a loaded word on one side', () => {
    const [found] = framing(
      'The city went on with its reckless plan to cut the trees on Monday.',
      'The city went on with its plan to cut the trees on Monday.',
    );
    expect(quotes(found!)).toEqual({
      'east names': 'reckless',
      'west differs': 'The city went on with its plan to cut the trees on Monday.',
    });
  });

  test('two words in opposite directions', () => {
    const [found] = framing(
      'The envoys had constructive talks about the river on Friday.',
      'The envoys had hostile talks about the river on Friday.',
    );
    expect(found?.because[0]?.code).toBe('opposite-evaluation');
    expect(quotes(found!)).toEqual({ 'east names': 'constructive', 'west differs': 'hostile' });
  });

  test.each([
    ['a weak word', 'The city had a good plan for the trees.', 'The city had a plan for the trees.'],
    [
      'a word that judges something else',
      'The mayor spoke about the trees.',
      'The mayor spoke about the trees, and a reckless driver came by.',
    ],
    [
      'displeasure against a quality of something else',
      'The mayor protested about the safe bridge over the river.',
      'The mayor protested about the bridge over the river, and denounced it.',
    ],
    ['a word of both', 'The reckless plan for the trees failed.', 'The reckless plan for all the trees failed.'],
  ])('not %s', (_, left, right) => {
    expect(framing(left, right)).toEqual([]);
  });
});

/** The subtype's reason where two texts of one claim each match as well as said (0..1), for two sides or for one. */
function between(east: string, west: string, { overlap = 1, oneSide = false } = {}) {
  const event = alignedEvent({ east, west });
  const readouts = event.readouts.map((one) => (oneSide ? { ...one, party: 'Town' } : one));
  const link = linked(claimOf(event, 'east'), claimOf(event, 'west'), { overlap });
  return evaluation(link, { ...event, readouts }).map(({ because, weight }) => [because[0]?.code, weight]);
}

const PLAIN = 'The envoys had talks about the river.';
const HOSTILE = 'The envoys had hostile talks about the river.';
const FRUITFUL = 'The envoys had constructive talks about the river.';

describe('the claims must match', () => {
  test.each([
    ['by 0.3, where the words are opposite', FRUITFUL, HOSTILE, 0.3, 'opposite-evaluation', 0.8],
    ['by 0.4, where one blames', HOSTILE, PLAIN, 0.4, 'loaded-on-one-side', 0.6],
    ['by 0.5, where one praises', FRUITFUL, PLAIN, 0.5, 'loaded-on-one-side', 0.45],
  ] as const)('%s', (_, left, right, overlap, code, weight) => {
    expect(between(left, right, { overlap })).toEqual([[code, weight]]);
    expect(between(right, left, { overlap })).toEqual([[code, weight]]);
    expect(between(left, right, { overlap: overlap - 0.01 })).toEqual([]);
  });
});

describe('what a word judges', () => {
  test('a quality that stands as a verb is a deed', () => {
    const hostile = 'Hostile soldiers must hold the gate.';
    expect(between('Soldiers must hold the secure gate.', hostile)).toEqual([['opposite-evaluation', 0.8]]);
    expect(between('Soldiers must secure the gate.', hostile)).not.toContainEqual(['opposite-evaluation', 0.8]);
  });

  test('an adverb judges the word beside it', () => {
    expect(between('The envoys then recklessly crossed the river.', 'The envoys crossed the river.')).not.toEqual([]);
    expect(between('The envoys then recklessly sang and crossed the river.', 'The envoys crossed the river.')).toEqual(
      [],
    );
  });
});

describe('style', () => {
  test('is what one voice of a side adds to another, unless they judge in opposite ways', () => {
    expect(between(HOSTILE, PLAIN, { oneSide: true })).toEqual([]);
    expect(between(HOSTILE, FRUITFUL, { oneSide: true })).toEqual([['opposite-evaluation', 0.8]]);
  });

  test('is two words in one direction', () => {
    expect(between(HOSTILE, 'The envoys had reckless talks about the river.')).toEqual([]);
  });
});
