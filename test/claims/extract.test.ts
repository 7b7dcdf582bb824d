import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/extract.js';
import { generic } from '../../src/languages/generic.js';
import { readClaimsOf } from './claims-of.js';

describe('a claim', () => {
  it('is numbered in text order, with its own words and its sentence', () => {
    const text = 'The king left. The mayor closed the port and the old crew left it.';
    expect(readClaimsOf(text).map(({ claim: { id, readout, quote } }) => [id, readout, quote])).toEqual([
      ['text#0', 'text', 'The king left.'],
      ['text#1', 'text', 'The mayor closed the port'],
      ['text#2', 'text', 'the old crew left it.'],
    ]);
    expect(readClaimsOf(text).map(({ claim: { sentence } }) => text.slice(sentence.start, sentence.end))).toEqual([
      'The king left.',
      'The mayor closed the port and the old crew left it.',
      'The mayor closed the port and the old crew left it.',
    ]);
  });

  it('stands on the ladder of commitment only where its verb does', () => {
    const [slept, agreed] = readClaimsOf('The crew slept. Both sides agreed.').map(({ claim }) => claim);
    expect(slept).not.toHaveProperty('strength');
    expect(agreed).toHaveProperty('strength', 'agreed');
  });

  it('gets the year of its dates from the event', () => {
    const text = 'They met on 24 February.';
    expect(
      extractClaims({ id: 'x', source: { name: 'X' }, text }, generic.read(text), generic, '2025-03-01')[0]?.claim.slots
        .moments,
    ).toMatchObject([{ year: 2025 }]);
  });
});

describe('the names of a claim', () => {
  const names = (text: string) =>
    readClaimsOf(text).map(({ names, tokens }) =>
      names.map(({ first, last }) =>
        tokens
          .slice(first, last + 1)
          .map(({ text }) => text)
          .join(' '),
      ),
    );

  it.each([
    ['all of them where the sentence is one claim', 'Ahmed met Lund in Oslo.', [['Ahmed', 'Lund', 'Oslo']]],
    [
      'those inside it where the sentence is two',
      'Ahmed met Jon Lund in Oslo and Marta Berg left for Rome',
      [
        ['Ahmed', 'Jon Lund', 'Oslo'],
        ['Marta Berg', 'Rome'],
      ],
    ],
    ['none', 'The crew slept.', [[]]],
  ])('are %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('the frames of a claim', () => {
  const frames = (text: string) =>
    readClaimsOf(text).map(({ frames }) => frames.map(({ start, end }) => text.slice(start, end)));

  it.each([
    [
      'hold who speaks, with which verb and to whom',
      'Lund told the queen that trade grows.',
      [['Lund', 'told', 'the queen']],
    ],
    [
      'are those of its own sentence',
      'Lund said that trade grows. The crew slept. Berg said that the port is closed.',
      [['Lund', 'said'], [], ['Berg', 'said']],
    ],
    ['hold a verb that nobody is named with', 'It was noted that trade grows.', [['was noted']]],
    ['hold no belief', 'Lund believes that trade grows.', [[]]],
    ['hold nothing where nothing is said', 'The crew slept.', [[]]],
  ])('%s', (_, text, expected) => {
    expect(frames(text)).toEqual(expected);
  });

  it('are not looked for in a language whose reader finds none', () => {
    const text = 'Lund said that trade grows.';
    const [claim] = extractClaims({ id: 'x', source: { name: 'X' }, text }, generic.read(text), generic);
    expect(claim?.frames).toEqual([]);
    expect(claim?.claim.speaker).not.toHaveProperty('name');
  });
});
