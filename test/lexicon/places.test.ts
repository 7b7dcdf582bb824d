import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/lexicon/phrase.js';
import { LONGEST_NAME, placeEntries, placesIn } from '../../src/lexicon/places.js';

const tokens = (text: string) =>
  text
    .replace(/([,;:!?()]|\.$)/g, ' $1 ')
    .trim()
    .split(/\s+/)
    .map((word) => ({ text: word, lower: word.toLowerCase().replaceAll('’', "'") }));
const places = (text: string) => placesIn(tokens(text)).map(({ country }) => country);
const ways = (text: string) => placesIn(tokens(text)).map(({ country, via }) => `${country} ${via}`);

describe('placesIn', () => {
  test.each([
    ['Russia and Ukraine', 'RU name', 'UA name'],
    ['the Russian and the Chinese', 'RU demonym', 'CN demonym'],
    ['Moscow told Beijing', 'RU capital', 'CN capital'],
    ['the Kremlin and the White House', 'RU metonym', 'US metonym'],
    ['in Kharkiv and Shanghai', 'UA city', 'CN city'],
    ['from Guangdong to Texas', 'CN region', 'US region'],
    ['Kiev or Kyiv', 'UA city', 'UA capital'],
    ['Sino-Russian', 'CN demonym', 'RU demonym'],
  ])('%s', (text, ...expected) => {
    expect(ways(text)).toEqual(expected);
  });

  test('capital letters decide', () => {
    expect(places('the US gave us turkey on china')).toEqual(['US']);
    expect(places('Turkey and China')).toEqual(['TR', 'CN']);
    expect(places('Us and them, Uk and eu')).toEqual([]);
    expect(places('RUSSIA AND CHINA')).toEqual(['RU', 'CN']);
  });

  test('abbreviations with and without points', () => {
    expect(places('the U.S. and the UK and the U.K. and the EU')).toEqual(['US', 'GB', 'GB', 'EU']);
    expect(places('PRC ROK DPRK UAE')).toEqual(['CN', 'KR', 'KP', 'AE']);
  });

  test('one result for each country of a hyphenated token, at the same token', () => {
    expect(placesIn(tokens('a Russian-American and US-led talk'))).toEqual([
      { first: 1, last: 1, country: 'RU', via: 'demonym' },
      { first: 1, last: 1, country: 'US', via: 'demonym' },
      { first: 3, last: 3, country: 'US', via: 'name' },
    ]);
  });

  test('hyphens that stand as tokens of their own are read the same way', () => {
    expect(places('Sino - Russian')).toEqual(places('Sino-Russian'));
  });

  test('the possessive does not hide the name', () => {
    expect(places("China's and Philippines’ and U.S.'s")).toEqual(['CN', 'PH', 'US']);
  });

  test('a possessive inside a name, cut off by the reader or not', () => {
    expect(places("the People's Republic of China")).toEqual(['CN']);
    expect(places("the People 's Republic of China 's envoy")).toEqual(['CN']);
    expect(places("the Democratic People 's Republic of Korea")).toEqual(['KP']);
    expect(places('the Republic of China')).toEqual(['TW']);
  });

  test('names of several words, and the longer name wins', () => {
    expect(placesIn(tokens('the Republic of Korea and North Korea'))).toEqual([
      { first: 1, last: 3, country: 'KR', via: 'name' },
      { first: 5, last: 6, country: 'KP', via: 'name' },
    ]);
    expect(places('Papua New Guinea, Equatorial Guinea and Guinea-Bissau')).toEqual(['PG', 'GQ', 'GW']);
    expect(places('South Sudan and New Mexico')).toEqual(['SS', 'US']);
  });

  test('diacritics may be left out', () => {
    expect(places('Türkiye Turkiye, Bogotá Bogota, the Élysée')).toEqual(['TR', 'TR', 'CO', 'CO', 'FR']);
  });

  test('names that hold a country and mean none', () => {
    expect(places('the South China Sea, the Paris Agreement, Latin American, the Washington Post')).toEqual([]);
    expect(places('The Indo-Pacific and the Korean Peninsula')).toEqual([]);
  });

  test('a combining form needs its hyphen', () => {
    expect(places('General Franco spoke')).toEqual([]);
    expect(places('Franco-German')).toEqual(['FR', 'DE']);
  });

  test('names that are also persons', () => {
    expect(places('Chad Smith met Michael Jordan')).toEqual([]);
    expect(places('In Jordan and Chad, they met')).toEqual(['JO', 'TD']);
    expect(places('Amman, Jordan, hosted')).toEqual(['JO', 'JO']);
    expect(places('George Washington slept; Washington talked')).toEqual(['US']);
  });

  test('a region behind a comma says which town is meant', () => {
    expect(places('in Birmingham and in Birmingham, Alabama,')).toEqual(['GB', 'US', 'US']);
    expect(places('Portsmouth, N.H. today')).toEqual(['US', 'US']);
    expect(places('London, Ontario')).toEqual(['CA', 'CA']);
    expect(places('Atlanta, Georgia')).toEqual(['US', 'US']);
    expect(places('from Tbilisi, Georgia')).toEqual(['GE', 'GE']);
  });

  test('Taiwan, Hong Kong and Palestine have codes of their own', () => {
    expect(places('Taiwan, Hong Kong, Gaza, the West Bank, Taiwanese, Palestinian')).toEqual([
      'TW',
      'HK',
      'PS',
      'PS',
      'TW',
      'PS',
    ]);
  });

  test('disputed areas are given to nobody', () => {
    expect(places('Crimea, Donbas, Donetsk, Kashmir, Jerusalem and Nagorno-Karabakh')).toEqual([]);
  });

  test('takes any tokens', () => {
    expect(places('- -- / \ud800 \u0000 __proto__ constructor')).toEqual([]);
    expect(placesIn([])).toEqual([]);
  });
});

describe('the table', () => {
  const entries = [...placeEntries()];

  test('every country code is two capital letters', () => {
    for (const { country } of entries) if (country !== undefined) expect(country).toMatch(/^[A-Z]{2}$/);
  });

  test('no name is given to two countries but those settled on purpose', () => {
    const countries = new Map<string, string | undefined>();
    const twice: string[] = [];
    for (const { phrase, country } of entries) {
      if (countries.has(phrase) && countries.get(phrase) !== country)
        twice.push(`${phrase} ${countries.get(phrase)} ${country}`);
      if (!countries.has(phrase)) countries.set(phrase, country);
    }
    expect(twice).toEqual([]);
  });

  test('holds every country that it lists by at least one name', () => {
    const named = new Set(entries.filter(({ via }) => via === 'name').map(({ country }) => country));
    const countries = new Set(entries.flatMap(({ country }) => country ?? []));
    expect([...countries].filter((country) => !named.has(country))).toEqual([]);
  });

  test('phrases are in lower case, without diacritics, in single spaces', () => {
    for (const { phrase } of entries) expect(phrase).toMatch(/^[^A-Z\p{M}\s]+( [^A-Z\p{M}\s]+)*$/u);
  });

  test('no name is longer than the stretch that is looked at', () => {
    const longest = Math.max(...[...placeEntries()].map(({ phrase }) => stepsOf(phrase).length));
    expect(longest).toBe(LONGEST_NAME);
  });

  test.each([1, 5, 8, 9, 10, 11, 12, 30])('places %i words apart', (apart) => {
    const between = 'and then they '.repeat(10).split(' ').slice(0, apart).join(' ');
    expect(ways(`Paris ${between} Birmingham, Alabama ${between} Kharkiv`)).toEqual([
      'FR capital',
      'US city',
      'US region',
      'UA city',
    ]);
  });

  test.each(['- '.repeat(40), '– – '])('what has no letters parts no name: %s', (marks) => {
    expect(ways(`Moscow ${marks} United ${marks} Arab ${marks} Emirates ${marks} Xi`)).toEqual([
      'RU capital',
      'AE name',
    ]);
  });
});
