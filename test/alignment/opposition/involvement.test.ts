import { describe, expect, it } from 'vitest';
import { deniesInvolvement, opposeInvolvement } from '../../../src/alignment/opposition/involvement.js';
import { reasons, viewed } from './viewed.js';

const DENIALS = [
  'The army had nothing to do with the explosion at the depot.',
  'The army was not involved in the explosion at the depot.',
  'The army denied any involvement in the explosion at the depot.',
  'The army played no part in the explosion at the depot.',
  'The army is not responsible for the explosion at the depot.',
  'The army bears no responsibility for the explosion at the depot.',
  'The army did not cause the explosion at the depot.',
];
const TOLD = [
  'The army caused the explosion at the depot.',
  'The army was behind the explosion at the depot.',
  'The rebels blamed the army for the explosion at the depot.',
  'The army bombed the depot.',
  'The army is responsible for the explosion at the depot.',
];

describe('no part in a thing against a part in it', () => {
  it.each(DENIALS)('%s', (denial) => {
    expect(deniesInvolvement(viewed(denial))).toBe(true);
    for (const told of TOLD) {
      expect(reasons(opposeInvolvement, denial, told)).toEqual([
        expect.objectContaining({ code: 'involvement-denied', party: 'army', denies: 'left' }),
      ]);
      expect(reasons(opposeInvolvement, told, denial)).toEqual([
        expect.objectContaining({ code: 'involvement-denied', party: 'army', denies: 'right' }),
      ]);
    }
  });

  it('a country is one party by all of its names, and by what it owns', () => {
    const denial = 'There was no Kenyan involvement in the raid.';
    expect(reasons(opposeInvolvement, denial, 'Nairobi was behind the raid.')).toHaveLength(1);
  });

  it('whatever happened is denied with "the events"', () => {
    const denial = 'Kenya had nothing to do with the events.';
    expect(reasons(opposeInvolvement, denial, 'The raiders were armed by Kenya.')).toHaveLength(1);
    expect(reasons(opposeInvolvement, denial, 'Kenya attacked the village.')).toHaveLength(1);
    expect(reasons(opposeInvolvement, denial, 'Kenya sent doctors to the village.')).toEqual([]);
  });
});

describe('nothing', () => {
  it.each([
    ['of somebody else', 'The rebels caused the explosion at the depot.'],
    ['of another thing', 'The army caused the flood at the depot.'],
    ['done there', 'The army guards the depot.'],
    ['where both deny it', 'The army was not responsible for the explosion.'],
    ['where another is blamed for it by the army', 'The army blamed the rebels for the explosion.'],
    ['where no part is told', 'The explosion at the depot woke the army.'],
  ])('%s', (_, told) => {
    expect(reasons(opposeInvolvement, DENIALS[1]!, told)).toEqual([]);
  });

  it('where a part is told and none denied', () => {
    expect(deniesInvolvement(viewed(TOLD[1]!))).toBe(false);
    expect(reasons(opposeInvolvement, TOLD[0]!, TOLD[1]!)).toEqual([]);
  });
});
