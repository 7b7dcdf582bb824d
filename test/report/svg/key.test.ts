import { expect, it } from 'vitest';
import { letter, number } from '../../../src/report/svg/key.js';

it('counts by letters as spreadsheets do', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(letter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  expect(number(0)).toBe('1');
});
