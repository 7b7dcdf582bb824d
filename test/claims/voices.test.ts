import { describe, expect, test } from 'vitest';
import { readReadouts } from '../../src/claims/read-event.js';
import { sameSpeaker } from '../../src/claims/same-speaker.js';
import { voicesOf } from '../../src/claims/voices.js';
import { english } from '../../src/languages/english.js';

const readout = (id: string, party: string, text: string) => ({
  id,
  source: { name: id, party },
  language: 'en',
  text,
});

const voicesIn = (texts: Readonly<Record<string, string>>) =>
  voicesOf(
    readReadouts({ id: 'event', readouts: Object.entries(texts).map(([party, text]) => readout(party, party, text)) }, [
      english,
    ]),
  );

const voices = () =>
  voicesIn({
    Russia: 'Russian President Vladimir Putin met Chinese President Xi Jinping.',
    China: 'Xi spoke to Putin. Mike Pompeo, the US Secretary of State, listened.',
    'Dockers Union': 'The union called a strike. Marta Lund spoke.',
  });

describe('which side a speaker belongs to', () => {
  test.each([
    ['Putin', 'RU'],
    ['Xi', 'CN'],
    ['Pompeo', 'US'],
    ['the Russian leader', 'RU'],
    ['Moscow', 'RU'],
    ['Marta Lund', undefined],
    ['Russian and Chinese leaders', undefined],
  ])('country of %s', (name, country) => {
    expect(voices().countryOf(name)).toBe(country);
  });

  test.each([
    ['Putin', 'Russia'],
    ['the Chinese side', 'China'],
    ['Pompeo', '@US'],
    ['the union', 'Dockers Union'],
    ['Marta Lund', undefined],
    ['__proto__', undefined],
  ])('side of %s', (name, side) => {
    expect(voices().sideOf(name)).toBe(side);
  });
});

describe('the country of a person', () => {
  const countryOf = (name: string, ...texts: string[]) =>
    voicesIn(Object.fromEntries(texts.map((text, i) => [`Side ${i}`, text]))).countryOf(name);

  test.each([
    ['by a title with its country', 'The President of Kenya William Ruto spoke.', 'Ruto', 'KE'],
    ['by a genitive', "Kenya's president William Ruto spoke.", 'Ruto', 'KE'],
    ['by "of" behind the name', 'The talks with Ruto of Kenya went on.', 'Ruto', 'KE'],
    ['by "from" behind the name', 'The talks with Ruto from Kenya went on.', 'Ruto', 'KE'],
    ['by a description behind a comma', 'William Ruto, the Kenyan president, spoke.', 'Ruto', 'KE'],
    ['by an office with its country behind a comma', 'William Ruto, president of Kenya, spoke.', 'Ruto', 'KE'],
    ['not by a place behind a comma', 'William Ruto, in Kenya for talks, spoke.', 'Ruto', undefined],
    ['not by the next clause', 'William Ruto spoke, and Kenya agreed.', 'Ruto', undefined],
    ['not by a country that a verb parts from it', 'Kenya invited William Ruto.', 'Ruto', undefined],
    ['not by one that a comma parts from it', 'After Kenya, William Ruto spoke.', 'Ruto', undefined],
    ['not by "to"', 'The talks with Ruto to Kenya went on.', 'Ruto', undefined],
  ])('%s', (_, text, name, country) => {
    expect(countryOf(name, text, 'They met.')).toBe(country);
  });

  test('is the one told most often; of equals the first in the alphabet, whatever the order of readouts', () => {
    const [kenyan, ghanaian] = ['Kenyan president William Ruto spoke.', 'Ghanaian president William Ruto spoke.'];
    expect(countryOf('Ruto', kenyan, kenyan, ghanaian)).toBe('KE');
    expect(countryOf('Ruto', kenyan, ghanaian, ghanaian)).toBe('GH');
    expect(countryOf('Ruto', kenyan, ghanaian)).toBe('GH');
    expect(countryOf('Ruto', ghanaian, kenyan)).toBe('GH');
  });

  test('is none where a name stands for two', () => {
    expect(
      countryOf('Ruto and Mahama', 'Kenyan president William Ruto met Ghanaian president John Mahama.'),
    ).toBeUndefined();
  });
});

describe('the side of a description', () => {
  test('is the party that shares a word with it, if it is one alone', () => {
    const parties = voicesIn({
      'Dockers Union': 'They met.',
      'Port Company': 'They met.',
      'Teachers Union': 'They met.',
    });
    expect(parties.sideOf('the company')).toBe('Port Company');
    expect(parties.sideOf('the dockers')).toBe('Dockers Union');
    expect(parties.sideOf('the union')).toBeUndefined();
    expect(parties.sideOf('the mayor')).toBeUndefined();
  });

  test('is the country where no party is of that country', () => {
    expect(voicesIn({ Kenya: 'They met.', Ghana: 'They met.' }).sideOf('the French minister')).toBe('@FR');
    expect(voicesIn({ Kenya: 'They met.', Ghana: 'They met.' }).partyCountry('Ghana')).toBe('GH');
  });
});

describe('whether two are one', () => {
  test.each([
    ['Vladimir Putin', 'Putin', true],
    ['Putin', 'Xi Jinping', false],
    ['Putin', 'the Chinese side', false],
    ['the finance minister', 'the central bank governor', false],
    ['the finance minister', 'the minister', undefined],
    ['Marta Lund', 'the minister', undefined],
    ['Marta Lund', 'Lund', true],
    ['Marta Lund', 'Jon Berg', false],
    ['Vladimir Putin', 'the Russian minister', undefined],
    ['the Russian minister', 'Moscow', undefined],
    ['the mayor', 'the crowd', undefined],
    ['the mayor', 'the chairman', false],
    ['', '', undefined],
  ])('%s, %s: %s', (left, right, same) => {
    expect(sameSpeaker(left, right, voices())).toBe(same);
    expect(sameSpeaker(right, left, voices())).toBe(same);
  });
});
