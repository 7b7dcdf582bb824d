import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../../src/report/svg/fit-text.js';

describe('fitText', () => {
  it('breaks at blanks, then inside words, then leaves out', () => {
    expect(fitText('upcoming meetings', 80, 12, 2)).toEqual(['upcoming', 'meetings']);
    expect(fitText('short', 80, 12, 2)).toEqual(['short']);
    expect(fitText('one two three four five six', 60, 12, 2)).toEqual(['one two', 'three f…']);
    expect(fitText('x'.repeat(30), 80, 12, 2).join('')).toMatch(/^x+…$/);
    expect(fitText('', 80, 12, 2)).toEqual(['']);
  });

  it('gives lines that fit, not more than asked for, and loses nothing without a sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, lines) => {
          const fitted = fitText(text, width, 12, lines);
          expect(fitted.length).toBeLessThanOrEqual(lines);
          for (const line of fitted) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
          const bare = (one: string) => one.replaceAll(' ', '');
          if (!fitted.join('').endsWith('…')) expect(bare(fitted.join(''))).toBe(bare(text));
        },
      ),
    );
  });
});

describe('textWidth', () => {
  it('counts wide letters as wide and marks as nothing', () => {
    expect(textWidth('中', 10)).toBeGreaterThan(textWidth('a', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
    expect(textWidth('W', 10)).toBeGreaterThan(textWidth('i', 10));
  });
});
