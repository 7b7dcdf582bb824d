import { describe, expect, test } from 'vitest';
import { english } from '../../src/languages/english.js';
import { ownPlaces, placeNamed } from '../../src/topics/own-place.js';
import { statements } from '../alignment/aligned.js';

const placesOf = (label: string) => ownPlaces(english.read(label).sentences[0]!.tokens).map(({ name }) => name);

describe('ownPlaces', () => {
  test.each([
    ['Kursk', ['kursk']],
    ['the situation in the West Bank', ['west bank']],
    ['Lyon and Basra', ['lyon', 'basra']],
  ])('of "%s" are the cities and regions', (label, names) => {
    expect(placesOf(label)).toEqual(names);
  });

  test.each(['Russia', 'Russian exports', 'pressure on Moscow', 'pressure on Kiev', 'the harbour'])(
    'are none in "%s": countries and seats of government stand for the country',
    (label) => {
      expect(placesOf(label)).toEqual([]);
    },
  );

  test('a place of several words has one span', () => {
    const { tokens } = english.read('West Bank talks').sentences[0]!;
    expect(ownPlaces(tokens)).toEqual([{ first: 0, last: 1, name: 'west bank' }]);
  });
});

describe('placeNamed', () => {
  test.each([
    ['The army took Kursk.', 'kursk', 3],
    ['Calm in Judea and Samaria is the aim.', 'west bank', 2],
    ['The army took Samara.', 'kursk', -1],
  ])('%s', (text, name, at) => {
    expect(placeNamed(statements(text)[0]!, name)).toBe(at);
  });
});
