import { describe, expect, it } from 'vitest';
import { decimal, fill } from '../../src/report/fill.js';

describe('fill', () => {
  it('puts each value in its place, every time', () => {
    expect(fill('{a} and {b}, {a}', { a: 1, b: 'two' })).toBe('1 and two, 1');
  });

  it('leaves what has no value, inherited names among it', () => {
    expect(fill('{a} {toString}', {})).toBe('{a} {toString}');
  });
});

describe('decimal', () => {
  it.each([
    [2, '2'],
    [0.5, '0.5'],
    [0.666, '0.67'],
    [1 / 3, '0.33'],
    [-1.005, '-1'],
  ])('%d is %s', (value, written) => {
    expect(decimal(value)).toBe(written);
  });
});
