import { describe, expect, it } from 'vitest';
import { sameSpeaker } from '../../src/claims/same-speaker.js';

/** Whether two are one, where the texts show these sides of them. */
function same(left: string, right: string, sides: Readonly<Record<string, string>> = {}): boolean | undefined {
  const sideOf = (name: string) => sides[name];
  const voices = { countryOf: () => undefined, partyCountry: () => undefined, sideOf };
  const found = sameSpeaker(left, right, voices);
  expect(sameSpeaker(right, left, voices)).toBe(found);
  return found;
}

describe('two names', () => {
  it.each([
    ['are one where they share a family name', 'Marta Lund', 'Lund', true],
    ['are one where a place goes before', 'Paris mayor Marta Lund', 'Lund', true],
    ['are one where neither shows a person', 'Xiphos', 'Xiphos', true],
    ['are two persons', 'Marta Lund', 'Jon Dahl', false],
    ['are not told apart where one may be no person', 'Marta Lund', 'the crowd', undefined],
    ['are not told apart where one is an office', 'Marta Lund', 'the governor', undefined],
    ['are not told apart where one is a person with an office', 'the chairman', 'Governor Marta Lund', undefined],
  ])('%s: %s, %s', (_, left, right, expected) => {
    expect(same(left, right)).toBe(expected);
  });
});

describe('two offices', () => {
  it.each([
    ['that share no word are two', 'the governor', 'the chairman', false],
    ['that share only an article are two', 'the old governor', 'the young chairman', false],
    ['that share their noun may be one', 'the governor', 'the young governor', undefined],
    ['that share a name may be one', 'the Texas governor', 'the Texas chairman', undefined],
    ['that share an adjective may be one', 'the foreign minister', 'the foreign envoy', undefined],
    ['of which one is none may be one', 'the governor', 'the crowd', undefined],
    ['of which neither is one may be one', 'the crew', 'the crowd', undefined],
  ])('%s: %s, %s', (_, left, right, expected) => {
    expect(same(left, right)).toBe(expected);
  });
});

describe('two with a side', () => {
  const SIDES = {
    'Marta Lund': 'A',
    'Jon Dahl': 'A',
    'the governor': 'A',
    'the chairman': 'A',
    'Ada Holm': 'B',
    'the crew': 'B',
  };

  it.each([
    ['persons of one side are two', 'Marta Lund', 'Jon Dahl', false],
    ['a person and an office of one side may be one', 'Marta Lund', 'the governor', undefined],
    ['offices of one side may be one, whatever their words', 'the governor', 'the chairman', undefined],
    ['a person and an office of two sides are two', 'Ada Holm', 'the governor', false],
    ['an office and a group of two sides are two', 'the governor', 'the crew', false],
    ['one of a side and one of none may be one', 'the governor', 'the crowd', undefined],
    ['a person of a side and one of none are two', 'Marta Lund', 'Olaf Lind', false],
  ])('%s: %s, %s', (_, left, right, expected) => {
    expect(same(left, right, SIDES)).toBe(expected);
  });
});
