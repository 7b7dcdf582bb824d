import { expect, it } from 'vitest';
import { paint } from '../../src/report/paint.js';

it('marks a text for a terminal, and nothing where there is no text', () => {
  const { strong, faint, kind, grade } = paint(true);
  expect([strong('a'), faint('a')]).toEqual(['\u001b[1ma\u001b[0m', '\u001b[2ma\u001b[0m']);
  expect([kind('framing', 'a'), grade('named', 'a')]).toEqual(['\u001b[1;33ma\u001b[0m', '\u001b[32ma\u001b[0m']);
  expect(strong('')).toBe('');
});

it('gives a text back as it is without colour', () => {
  const { colors, strong, faint, kind, grade } = paint(false);
  expect([colors, strong('a'), faint('b'), kind('framing', 'c'), grade('named', 'd')]).toEqual([
    false,
    'a',
    'b',
    'c',
    'd',
  ]);
});
