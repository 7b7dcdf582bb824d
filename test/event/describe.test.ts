import { expect, describe as group, it } from 'vitest';
import { describe, quote } from '../../src/event/describe.js';

group('describe', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    ['', 'an empty string'],
    [' \n', 'a blank string'],
    ['news', '"news"'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{ a: 1 }, 'an object'],
    [() => 1, 'a function'],
    [12n, '12n'],
    [Number.NaN, 'NaN'],
    [true, 'true'],
  ])('%o is %s', (value, words) => {
    expect(describe(value)).toBe(words);
  });
});

group('quote', () => {
  it('cuts after forty letters, between letters and not within one', () => {
    expect(quote('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`);
    expect(quote('x'.repeat(41))).toBe(`"${'x'.repeat(40)}…"`);
    expect(quote('😀'.repeat(41))).toBe(`"${'😀'.repeat(40)}…"`);
  });

  it('writes out what a terminal would act on', () => {
    expect(quote('\u001b[31m\u0085\u202e\n')).toBe('"\\u001b[31m\\u0085\\u202e\\n"');
  });
});
