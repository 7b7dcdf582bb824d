import { describe, expect, it } from 'vitest';
import { opposeWhereabouts } from '../../../src/alignment/opposition/whereabouts.js';
import { reasons } from './viewed.js';

const found = (a: string, b: string) => reasons(opposeWhereabouts, a, b);

describe('a place in which nothing is said to have been', () => {
  it.each([
    ['The trawler never entered Kenyan waters.', 'The trawler fished in Kenyan waters.', 'water'],
    ['The jet did not cross the Danish border zone.', 'The jet was inside the border zone.', 'zone'],
    ['The exercise did not take place in the closed bay.', 'The ship was within the closed bay for an hour.', 'bay'],
  ])('%s | %s', (a, b, word) => {
    expect(found(a, b)).toEqual([{ code: 'place-denied', word, denies: 'left' }]);
    expect(found(b, a)).toEqual([{ code: 'place-denied', word, denies: 'right' }]);
  });
});

describe('no place denied', () => {
  it.each([
    ['neither denies it', 'The trawler entered Kenyan waters.', 'The trawler fished in Kenyan waters.'],
    ['both deny it', 'The trawler never entered Kenyan waters.', 'It did not fish in Kenyan waters.'],
    ['another place', 'The trawler never entered Kenyan waters.', 'The trawler fished in Danish waters.'],
    ['one word tells no place', 'The trawler never entered the zone.', 'The trawler fished in the zone.'],
    ['the other only came near it', 'The trawler never entered Kenyan waters.', 'It stayed near Kenyan waters.'],
    ['the verb does not go there', 'The minister did not praise Kenyan waters.', 'It fished in Kenyan waters.'],
  ])('%s', (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });
});
