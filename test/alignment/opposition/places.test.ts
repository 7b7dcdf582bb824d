import { describe, expect, it } from 'vitest';
import { opposePlaces } from '../../../src/alignment/opposition/places.js';
import { reasons } from './viewed.js';

describe('one act in two countries', () => {
  it.each([
    ['The envoys met in Geneva.', 'The envoys met in Vienna.', 'Geneva', 'Vienna'],
    ['Two tourists were kidnapped in Kenya.', 'Two tourists were kidnapped in Somalia.', 'Kenya', 'Somalia'],
    ['The patrol was ambushed inside Togo.', 'The patrol was attacked on the territory of Ghana.', 'Togo', 'Ghana'],
    [
      'The crew was arrested in Kenyan waters.',
      'The crew was arrested in the waters of Tanzania.',
      'Kenyan',
      'Tanzania',
    ],
    [
      'The crew was arrested in Kenyan waters.',
      'The crew was arrested in international waters.',
      'Kenyan',
      'international',
    ],
  ])('%s | %s', (a, b, left, right) => {
    expect(reasons(opposePlaces, a, b)).toEqual([{ code: 'place-differs', left, right }]);
    expect(reasons(opposePlaces, b, a)).toEqual([{ code: 'place-differs', left: right, right: left }]);
  });
});

describe('nothing', () => {
  it.each([
    ['off a country', 'The crew was arrested off Kenya.', 'The crew was arrested in international waters.'],
    ['in one country', 'The envoys met in Geneva.', 'The envoys met in Zurich.'],
    ['of another act', 'The envoys met in Geneva.', 'The envoys slept in Vienna.'],
    ['where one names both', 'The envoys met in Geneva.', 'The envoys met in Vienna after a flight from Switzerland.'],
    ['where one is in two', 'The envoys met in Geneva.', 'The envoys met in Vienna and in Oslo.'],
    ['where it is denied', 'The envoys met in Geneva.', 'The envoys did not meet in Vienna.'],
    ['where it was said', 'The envoy said in Geneva that it rained.', 'The envoy said in Vienna that it rained.'],
    ['where something is of a country', 'The envoys met the king of Norway.', 'The envoys met in Vienna.'],
  ])('%s', (_, a, b) => {
    expect(reasons(opposePlaces, a, b)).toEqual([]);
    expect(reasons(opposePlaces, b, a)).toEqual([]);
  });
});
