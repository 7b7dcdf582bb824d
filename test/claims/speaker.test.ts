import { describe, expect, test } from 'vitest';
import { claimsOf } from './claims-of.js';

const speaker = (text: string) => claimsOf(text)[0]!.speaker;

describe('who says it', () => {
  test.each([
    ['a source before its words', 'Xi said that the ties are strong.', 'Xi', 'say'],
    ['a source behind its words', 'The ties are strong, Xi said.', 'Xi', 'say'],
    [
      'the one whose own act of speech it is',
      'Vladimir Putin informed the envoy of the talks.',
      'Vladimir Putin',
      'inform',
    ],
    ['the innermost', '“We are neighbours,” Xi told Putin, according to the state media.', 'Xi', 'tell'],
    [
      'whoever underlines, not who is told of on the way',
      'After mentioning the tolls the minister stressed that the port is safe.',
      'minister',
      'stress',
    ],
    [
      'whoever says it, though a thing is said to call for something',
      '“Such measures call for care,” Xi said.',
      'Xi',
      'say',
    ],
    [
      'whoever speaks inside a statement',
      'The Chinese side expressed support for the talks, the statement said.',
      'Chinese side',
      'express',
    ],
  ])('%s', (_, text, name, cue) => {
    expect(speaker(text)).toMatchObject({ name, cue });
  });

  test('a second claim has the speaker of the first', () => {
    expect(
      claimsOf('The minister said that the port will close and that the ships must leave the bay.')[1]!.speaker.name,
    ).toBe('minister');
  });

  test.each([
    'The plan proposed by Canada would cut tolls.',
    'The truce, proposed by Egypt and Qatar, began on Sunday.',
    'Such measures call for care.',
    'The owner had not received any claim for the loss.',
  ])('nobody: %s', (text) => {
    expect(speaker(text).name).toBeUndefined();
  });

  test('the country of a source', () => {
    expect(speaker('The Chilean minister said that the port will close.').country).toBe('CL');
    expect(speaker('The Chilean and Kenyan ministers said that the port will close.').country).toBeUndefined();
  });

  test('nobody, where nobody speaks', () => {
    expect(speaker('The port was closed on Monday.')).toStrictEqual({
      quoted: false,
      joint: false,
      impersonal: false,
      reported: false,
    });
  });
});

describe('several as one', () => {
  test.each([
    'Both sides stressed the need for a direct flight.',
    'The two leaders agreed to meet in Oslo.',
    'Xi and Putin stressed that the ties are strong.',
    'Denmark and Sweden informed the council of four leaks.',
    'It was agreed by the two sides that the port will close.',
    'Both sides agreed',
  ])('%s', (text) => {
    expect(speaker(text).joint).toBe(true);
  });

  test.each([
    'The host stressed that both sides need a direct flight.',
    'Xi told Putin that the two countries are neighbours.',
    'Secretary of State and National Security Advisor Marco Rubio stressed the need for talks.',
    'The two leaders met on Monday.',
  ])('not: %s', (text) => {
    expect(speaker(text).joint).toBe(false);
  });
});

describe('nobody named', () => {
  test.each([
    ['It was noted that the border posts are understaffed.', true],
    ['Ways to widen trade were discussed.', true],
    ['Ways to widen trade were discussed by the ministers.', false],
    ['He noted that ways to widen trade were discussed.', false],
    ['Ways to widen trade were discussed', true],
    ['The crew left because it was noted that the port is closed.', false],
  ])('%s', (text, impersonal) => {
    expect(speaker(text).impersonal).toBe(impersonal);
  });
});

describe('of a second claim', () => {
  const second = (text: string) => claimsOf(text)[1]!.speaker;

  test('several speak where the sentence names them first', () => {
    expect(second('The two leaders praised the pact and agreed to meet again in Oslo.').joint).toBe(true);
    expect(second('The mayor praised the pact and agreed to meet again in Oslo.').joint).toBe(false);
  });

  test('nobody is named where it says so itself', () => {
    expect(second('The king left the old port and it was noted that trade grows again.').impersonal).toBe(true);
    expect(second('It was noted that trade grows again, and the king left the old port.').impersonal).toBe(false);
  });

  test('somebody tells the words of another where both stand before it', () => {
    expect(
      second('The ministry reported that Xi had said that trade grows this year and that the ports will open in May.'),
    ).toMatchObject({ name: 'Xi', reported: true });
    expect(
      second('The ministry reported that trade grows this year and that the ports will open in May.'),
    ).toMatchObject({ name: 'ministry', reported: false });
  });
});

test('a name stands on one line, whatever the text', () => {
  expect(speaker('The prime\n  minister said that the port will close.').name).toBe('prime minister');
});
