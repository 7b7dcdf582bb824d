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

const voices = voicesOf(
  readReadouts(
    {
      id: 'event',
      readouts: [
        readout('a', 'Russia', 'Russian President Vladimir Putin met Chinese President Xi Jinping.'),
        readout('b', 'China', 'Xi spoke to Putin. Mike Pompeo, the US Secretary of State, listened.'),
        readout('c', 'Dockers Union', 'The union called a strike. Marta Lund spoke.'),
      ],
    },
    [english],
  ),
);

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
    expect(voices.countryOf(name)).toBe(country);
  });

  test.each([
    ['Putin', 'Russia'],
    ['the Chinese side', 'China'],
    ['Pompeo', '@US'],
    ['the union', 'Dockers Union'],
    ['Marta Lund', undefined],
    ['__proto__', undefined],
  ])('side of %s', (name, side) => {
    expect(voices.sideOf(name)).toBe(side);
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
  ])('%s, %s: %s', (left, right, same) => {
    expect(sameSpeaker(left, right, voices)).toBe(same);
    expect(sameSpeaker(right, left, voices)).toBe(same);
  });
});
