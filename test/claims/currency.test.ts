import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/claims/slots.js';
import { tokensOf } from './tokens.js';

const money = (text: string) =>
  slotsOf(tokensOf(text)).quantities.map(({ start, end, value, upTo, unit }) => [
    text.slice(start, end),
    value,
    upTo,
    unit,
  ]);

describe('money with its sign first', () => {
  it.each([
    ['It cost $5.', '$5', 5, undefined, 'USD'],
    ['It cost US$5 million.', 'US$5 million', 5e6, undefined, 'USD'],
    ['It cost A$5 million.', 'A$5 million', 5e6, undefined, 'AUD'],
    ['It cost €5.', '€5', 5, undefined, 'EUR'],
    ['It cost EUR 5.', 'EUR 5', 5, undefined, 'EUR'],
    ['It cost $5-6 million.', '$5-6 million', 5e6, 6e6, 'USD'],
    ['It cost $5 million to $6 million.', '$5 million to $6 million', 5e6, 6e6, 'USD'],
    ['It cost $5 million-$6 million.', '$5 million-$6 million', 5e6, 6e6, 'USD'],
  ])('%s', (text, ...expected) => {
    expect(money(text)).toEqual([expected]);
  });

  it('two sums are no range where the second is less, or no sum', () => {
    expect(money('It fell from $6 million to $5 million.').map(([written]) => written)).toEqual([
      '$6 million',
      '$5 million',
    ]);
    expect(money('It gave $6 million to five towns.').map(([written]) => written)).toEqual([
      '$6 million',
      'five towns',
    ]);
  });

  it('a word of three letters is no currency, nor is a sign without a number', () => {
    expect(money('They try 5 times.').some(([, , , unit]) => unit === 'TRY')).toBe(false);
    expect(money('It costs $ and more.')).toEqual([]);
  });

  it('"about" stands before the letters of the sign', () => {
    const [sum] = slotsOf(tokensOf('It cost about US$5 million.')).quantities;
    expect(sum).toMatchObject({ value: 5e6, approximate: true });
  });
});
