import { describe, expect, test } from 'vitest';
import { agency } from '../../../src/discrepancies/framing/agency.js';
import { alignedEvent, claimOf, linked, type Partners, partnersOf } from '../linked.js';

/** What is found between two texts of one claim each, which match as well as said (0..1). */
function between(east: string, west: string, { overlap = 1, ...partners }: Partners & { overlap?: number } = {}) {
  const event = alignedEvent({ east, west });
  const [a, b] = [claimOf(event, 'east'), claimOf(event, 'west')];
  const words = { a: partnersOf(a, b, partners), b: partnersOf(b, a, partners) };
  return agency(linked(a, b, { overlap, words: () => words }), event);
}

describe('who did it disappears', () => {
  test.each([
    ['in a passive', 'A guard shot the driver at the gate.', 'The driver was shot at the gate.', 'shoot'],
    ['in a passive of a like verb', 'The guard shut the gate.', 'The gate was closed.', 'close'],
    [
      'in a noun made of the verb',
      'The company closed the canteen in June.',
      'The closure took place in June.',
      'closure',
    ],
    ['in a noun that is the verb', 'The crew repaired the pump.', 'The repair of the pump took a day.', 'repair'],
    ['in a noun that is derived', 'The keeper buried the fox.', 'The burial of the fox was short.', 'burial'],
    ['behind a verb that is told first', 'The heir felled the oak and sold the wood.', 'The wood was sold.', 'sell'],
    ['where a country did it', 'Iceland closed the harbour.', 'The harbour was closed.', 'close'],
  ])('%s', (_, left, right, act) => {
    const [found, ...more] = between(left, right);
    expect(more).toEqual([]);
    expect(found?.because[0]?.right).toBe(act);
    expect(found?.evidence.map(({ role, quote }) => [role, quote])).toEqual([
      ['names', left],
      ['differs', right],
    ]);
  });

  test('the same from the other end', () => {
    const [found] = between('The driver was shot.', 'A guard shot the driver.');
    expect(found?.evidence.map(({ readout, role }) => [readout, role])).toEqual([
      ['west', 'names'],
      ['east', 'differs'],
    ]);
  });

  test('once, even where each claim hides a doer', () => {
    const left = 'The gardener buried the fox during the closure.';
    const right = 'The grocer closed the shop during the burial.';
    const found = between(left, right);
    expect(found.map(({ because }) => because[0]?.left)).toEqual(['The gardener']);
    expect(between(right, left).map(({ because }) => because[0]?.left)).toEqual(['The grocer']);
  });
});

describe('nothing is hidden', () => {
  test.each([
    ['where the doer stands behind "by"', 'A guard shot the driver.', 'The driver was shot by a guard.'],
    ['where another doer does', 'A guard shot the driver.', 'The driver was shot by burglars.'],
    ['where the doer is told in another place', 'A guard shot the driver.', 'The driver was shot near a guard.'],
    ['where his name is', 'Lindqvist closed the gate.', 'The gate was closed for Lindqvist.'],
    ['where his country is', 'The Icelandic keeper closed the gate.', 'The gate was closed in Iceland.'],
    ['where nobody is named here either', 'They closed the gate.', 'The gate was closed.'],
    ['where it was in the passive here too', 'The gate was closed by a guard.', 'The gate was closed.'],
    ['where something else was done', 'A guard closed the gate.', 'The gate was painted.'],
    ['where it was done to something else', 'A guard closed the gate.', 'The bridge was closed.'],
    ['where the act is told in the active', 'A guard closed the gate.', 'Guests closed the gate.'],
    [
      'where a doer stands behind the noun',
      'A guard closed the gate.',
      'The closure of the gate by thieves came in May.',
    ],
    ['where the noun is of another verb', 'A guard closed the gate.', 'The painting of the gate came in May.'],
    ['where a short verb only begins like a noun', 'A guard hid the box.', 'The hideout held the box.'],
    ['where both talked of it', 'The host discussed the quota.', 'The quota was discussed.'],
    [
      'where several did it in both',
      'Kenya and Ghana closed the gate.',
      'The two sides agreed to the closure of the gate.',
    ],
    ['where it is denied', 'A guard shot the driver.', 'The driver was not shot.'],
    ['where nothing of the kind is said to have been hit', 'A plane hit a hospital.', 'No hospital was hit.'],
    ['where it was only said', 'The mayor praised the singer.', 'Praise of the singer was loud.'],
  ])('%s', (_, left, right) => {
    expect(between(left, right)).toEqual([]);
  });

  test('another country is not the doer', () => {
    expect(between('The Icelandic keeper closed the gate.', 'The gate was closed in Norway.')).toHaveLength(1);
  });
});

describe('sure enough', () => {
  const texts = ['A guard closed the gate.', 'The gate was closed.'] as const;

  test('claims that match by 0.35', () => {
    expect(between(...texts, { overlap: 0.35 })).toHaveLength(1);
    expect(between(...texts, { overlap: 0.34 })).toEqual([]);
  });

  test('things of 0.6 affinity are one', () => {
    const doors = ['A guard closed the gate.', 'The door was closed.'] as const;
    expect(between(...doors, { pairs: [['gate', 'door']], affinity: 0.6 })).toHaveLength(1);
    expect(between(...doors, { pairs: [['gate', 'door']], affinity: 0.59 })).toEqual([]);
  });
});
