import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/display-width.js';
import { joined, quoteFrom, shorten } from '../../src/report/quote.js';
import { wrap } from '../../src/report/wrap.js';

const TEXT = 'They met. The two sides went over\nthe calendar of meetings for the year. They parted.';
const claim = { start: 10, end: TEXT.indexOf(' They parted') };

function quote(words: string) {
  const start = TEXT.indexOf(words);
  return quoteFrom(TEXT, { start, end: start + words.length }, claim);
}

describe('quoteFrom', () => {
  it('sets words within their claim, on one line', () => {
    expect(quote('calendar of meetings')).toEqual({
      before: 'The two sides went over the ',
      phrase: 'calendar of meetings',
      after: ' for the year.',
    });
    expect(joined(quote('went'))).toBe('The two sides went over the calendar of meetings for the year.');
  });

  it('takes at most a page from a text without end', () => {
    const long = quoteFrom('x'.repeat(5_000_000), { start: 0, end: 4_000_000 }, { start: 0, end: 5_000_000 });
    expect(joined(long).length).toBeLessThan(10_000);
  });
});

describe('shorten', () => {
  it('cuts around the phrase, between words', () => {
    expect(joined(shorten(quote('calendar of meetings'), 40))).toBe('… the calendar of meetings for …');
    expect(joined(shorten(quote('calendar of meetings'), 50))).toBe('… over the calendar of meetings for the year.');
  });

  it('gives to one end what the other does not need', () => {
    expect(joined(shorten(quote('The two'), 30))).toMatch(/^The two sides went over the …$/);
    expect(joined(shorten(quote('year.'), 30))).toMatch(/^… of meetings for the year\.$/);
  });

  it('cuts the phrase itself last', () => {
    expect(joined(shorten(quote('calendar of meetings'), 14))).toBe('calendar of …');
  });

  it('stays within the width and keeps the phrase where it fits', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 30 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 10, max: 120 }),
        (text, a, b, columns) => {
          const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
          const whole = quoteFrom(text, { start, end }, { start: 0, end: text.length });
          const short = shorten(whole, columns);
          expect(displayWidth(joined(short))).toBeLessThanOrEqual(columns);
          if (displayWidth(whole.phrase) <= columns) expect(short.phrase).toBe(whole.phrase);
          if (displayWidth(joined(whole)) <= columns) expect(short).toEqual(whole);
        },
      ),
    );
  });
});

describe('wrap', () => {
  it('breaks at blanks, and inside words that are longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrap('', 4)).toEqual([]);
    expect(wrap('中国人民', 5)).toEqual(['中国', '人民']);
  });
});
