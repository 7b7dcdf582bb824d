import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';
import { english } from '../../src/languages/english.js';
import { generic } from '../../src/languages/generic.js';

const LENGTH = 150_000;

// A row of the same thing is where a rule that looks ahead or back turns quadratic; the run would not end in time.
test.each([
  'a',
  'A',
  '1',
  '.',
  '"',
  '”',
  '(',
  "'",
  '\n',
  '\0',
  '\ud800',
  '👍',
  '中',
  '\u0301',
  '\u200d',
  'Mr. ',
  'U.S. ',
  'No. ',
  'China ',
  'of ',
  'a-',
  'a.',
  '1,',
  'http://a',
  'www.',
  '@',
  '. ',
  '" ',
  '\n- ',
  "don't ",
  'Ministry of ',
])('a text that is all %j is read', (unit) => {
  const text = unit.repeat(LENGTH / unit.length);
  for (const language of [english, generic]) {
    const { sentences } = language.read(text);
    const covered = sentences.reduce(
      (sum, { tokens }) => sum + tokens.reduce((n, { start, end }) => n + end - start, 0),
      0,
    );
    expect(covered).toBe(text.replace(/\s/g, '').length);
  }
  expect(detectLanguage(text)).toMatch(/^(?:en|und)/);
});
