import { describe, expect, test } from 'vitest';
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
