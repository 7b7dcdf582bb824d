import { describe, expect, test } from 'vitest';
import { deniedMention } from '../../../src/discrepancies/contradiction/denied-mention.js';
import { inquire } from '../../../src/discrepancies/inquiry.js';
import { alignedEvent } from '../linked.js';
import { findings, quotes } from '../two-readouts.js';

const DENIED = 'The quota was not discussed.';
const denied = (texts: Readonly<Record<string, string>>) => deniedMention(inquire(alignedEvent(texts)));

describe('what one side says was not raised, and another raised', () => {
  test.each([
    ['in so many words', 'The envoy raised the quota.'],
    ['by what it is told to have said of it', 'The envoy stressed that the quota must rise by June.'],
  ])('%s', (_, west) => {
    const [found, ...more] = findings({ east: DENIED, west }, { kind: 'contradiction' });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      subtype: 'existence',
      because: [{ code: 'existence', word: 'quota', denies: 'left' }],
    });
    expect(quotes(found!)).toEqual({ 'east names': DENIED, 'west differs': west });
  });

  test('is shown by the first claim that raises it, in each readout', () => {
    const raised = 'The envoy raised the quota.';
    const drafts = denied({
      east: DENIED,
      north: `It rained. ${raised}`,
      west: `${raised} The envoy discussed the quota.`,
    });
    expect(drafts.map(({ evidence }) => evidence.map(({ claim }) => claim))).toEqual([
      ['east#0', 'north#1'],
      ['east#0', 'west#0'],
    ]);
  });

  test.each([
    ['nobody raises it', { east: DENIED, west: 'The envoy raised the border.' }],
    [
      'the side itself raises it elsewhere',
      { east: `${DENIED} The envoy raised the quota.`, west: 'The envoy raised the quota.' },
    ],
    ['both say so', { east: DENIED, west: DENIED }],
    ['nothing is denied', { east: 'The quota was discussed.', west: 'The envoy raised the quota.' }],
  ])('is not where %s', (_, texts) => {
    expect(denied(texts)).toEqual([]);
  });
});
