import { expect, test } from 'vitest';
import { countsDeaths } from '../../src/topics/counts-deaths.js';
import { statements } from '../alignment/aligned.js';

const counts = (text: string) => statements(text).some(({ claims }) => claims.some(countsDeaths));

test.each([
  'Seventeen sailors died.',
  'Nine hikers are dead.',
  'The avalanche killed nine hikers.',
  'Among the 176 people who were killed were 57 Canadians.',
  'Two were killed.',
  'The storm killed 14.',
  'The death toll rose to 41.',
])('%s', (text) => {
  expect(counts(text)).toBe(true);
});

test.each([
  ['counts no persons', 'The mate died after the boat had been hit three times.'],
  ['counts persons of whom nobody dies', 'Forty-five specialists went to the port.'],
  ['a number behind a noun is a label', 'All on board flight 752 were killed.'],
  ['a date', 'The mate died on 3 May.'],
  ['a count of times', 'The company was declared dead three times.'],
  ['no number', 'Some sailors were killed.'],
])('%s: %s', (_, text) => {
  expect(counts(text)).toBe(false);
});
