import { describe, expect, it } from 'vitest';
import { opposeFrequencies } from '../../../src/alignment/opposition/frequencies.js';
import { reasons } from './viewed.js';

describe('how often', () => {
  it.each([
    ['The two sides share data weekly.', 'The two sides share data every month.', 'weekly', 'every month'],
    ['They exchange data weekly.', 'They share data every month.', 'weekly', 'every month'],
    ['Inspectors visit the plant daily.', 'Inspectors visit the plant once a week.', 'daily', 'once a week'],
    ['The leaders meet twice a year.', 'The leaders will meet every year.', 'twice a year', 'every year'],
  ])('%s | %s', (a, b, left, right) => {
    expect(reasons(opposeFrequencies, a, b)).toEqual([{ code: 'time-differs', left, right }]);
    expect(reasons(opposeFrequencies, b, a)).toEqual([{ code: 'time-differs', left: right, right: left }]);
  });

  it.each([
    ['in other words', 'The board meets quarterly.', 'The board meets four times a year.'],
    ['of another act', 'The board meets quarterly.', 'The board publishes a report every year.'],
    ['where one tells both', 'The board meets quarterly.', 'The board meets every three months and now every week.'],
    ['of what a thing is like', 'They agreed on weekly flights.', 'They agreed on flights every month.'],
  ])('nothing %s', (_, a, b) => {
    expect(reasons(opposeFrequencies, a, b)).toEqual([]);
    expect(reasons(opposeFrequencies, b, a)).toEqual([]);
  });
});
