import { describe, expect, test } from 'vitest';
import type { Subtype } from '../../../src/discrepancies/discrepancy.js';
import { findings, quotes } from '../two-readouts.js';

const framing = (subtype: Subtype<'framing'>, left: string, right: string) =>
  findings({ east: left, west: right }, { subtype });

describe('strength', () => {
  test('the firmer verb leads, whichever side it stands on', () => {
    const found = framing(
      'strength',
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
    expect(
      framing('strength', 'He said that the tunnel must reopen.', 'He stressed that the tunnel must reopen.'),
    ).toEqual([]);
  });
});

describe('evaluation', () => {
  test('a loaded word on one side', () => {
    const [found] = framing(
      'evaluation',
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
      'evaluation',
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
    ['a word of both', 'The reckless plan for the trees failed.', 'The reckless plan for all the trees failed.'],
  ])('not %s', (_, left, right) => {
    expect(framing('evaluation', left, right)).toEqual([]);
  });
});

describe('agency', () => {
  test.each([
    ['a passive', 'A guard shot the driver at the gate.', 'The driver was shot at the gate.'],
    ['a noun', 'The company closed the canteen in June.', 'The closure of the canteen took place in June.'],
  ])('who did it disappears in %s', (_, left, right) => {
    const [found] = framing('agency', left, right);
    expect(quotes(found!)).toEqual({ 'east names': left, 'west differs': right });
  });

  test('not where the doer stands behind "by"', () => {
    expect(
      framing('agency', 'A guard shot the driver at the gate.', 'The driver was shot by a guard at the gate.'),
    ).toEqual([]);
  });
});

describe('scope', () => {
  test.each([
    ['all against some', 'All ferries on the lake were stopped.', 'The night ferries on the lake were stopped.'],
    ['a longer list', 'They talked about trade, tourism, science and sport.', 'They talked about trade and science.'],
    [
      'two things against one',
      'The pause covers energy and infrastructure.',
      'The pause covers energy infrastructure.',
    ],
  ])('%s', (_, left, right) => {
    const [found] = framing('scope', left, right);
    expect(quotes(found!)).toEqual({ 'east names': left, 'west differs': right });
  });
});
