import { describe, expect, it } from 'vitest';
import { numeralAt } from '../../src/claims/numerals.js';
import { piecesOf } from '../../src/claims/pieces.js';
import { tokensOf } from './tokens.js';

/** Each number of a text as `written: value`, `written: low..high`, with a mark behind a part of something. */
function numbers(text: string): string[] {
  const pieces = piecesOf(tokensOf(text));
  const found: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const numeral = numeralAt(pieces, at);
    if (numeral === undefined) continue;
    const { low, high, first, last, fraction } = numeral;
    const value = low === high ? `${Number(low.toFixed(4))}` : `${low}..${high}`;
    found.push(`${text.slice(pieces[first]!.start, pieces[last]!.end)}: ${value}${fraction ? ' of it' : ''}`);
    at = last;
  }
  return found;
}

describe('in digits', () => {
  it.each([
    ['It has 1,000.50 parts.', '1,000.50: 1000.5'],
    ['It has 12,34 parts.', undefined],
    ['It costs 3.5 million.', '3.5 million: 3500000'],
    ['It holds 2 hundred thousand.', '2 hundred thousand: 200000'],
    ['It takes 2 and a half hours.', '2 and a half: 2.5'],
    ['It takes 2 ½ hours.', '2 ½: 2.5'],
    ['It takes 2 and a bit.', '2: 2'],
  ])('%s', (text, ...expected) => {
    expect(numbers(text)).toEqual(expected.filter((one) => one !== undefined));
  });
});

describe('in words', () => {
  it.each([
    ['Five came.', 'Five: 5'],
    ['Twenty-five came.', 'Twenty-five: 25'],
    ['Twenty five came.', 'Twenty five: 25'],
    ['Fifteen five came.', 'Fifteen: 15', 'five: 5'],
    ['Five twenty came.', 'Five: 5', 'twenty: 20'],
    ['Twenty thirty came.', 'Twenty: 20', 'thirty: 30'],
    ['Three hundred and fifty-two came.', 'Three hundred and fifty-two: 352'],
    ['Three hundred and others came.', 'Three hundred: 300'],
    ['One million two hundred thousand and six came.', 'One million two hundred thousand and six: 1200006'],
    ['Two dozen came.', 'Two dozen: 24'],
    ['A dozen came.', 'A dozen: 12'],
    ['A hundred and one came.', 'A hundred and one: 101'],
    ['Half a million came.', 'Half a million: 500000'],
    ['A quarter of a million came.', 'A quarter of a million: 250000'],
    ['Three quarters of a million came.', 'Three quarters of a million: 750000'],
    ['Two and a half million came.', 'Two and a half million: 2500000'],
    ['Two and a half came.', 'Two and a half: 2.5'],
  ])('%s', (text, ...expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each(['Dozens came.', 'Thousands of troops came.', 'A five came to him.', 'The third came.', 'They came twice.'])(
    'none in: %s',
    (text) => {
      expect(numbers(text).filter((one) => !one.startsWith('five'))).toEqual([]);
    },
  );
});

describe('parts', () => {
  it.each([
    ['A third of the voters stayed.', 'A third: 0.3333 of it'],
    ['Half of them stayed.', 'Half: 0.5 of it'],
    ['Half of a hall came.', 'Half: 0.5 of it'],
    ['Half the voters stayed.', 'Half: 0.5 of it'],
    ['Half its voters stayed.', 'Half: 0.5 of it'],
    ['Two thirds stayed.', 'Two thirds: 0.6667 of it'],
    ['Two-thirds of them stayed.', 'Two-thirds: 0.6667 of it'],
    ['Three quarters of them stayed.', 'Three quarters: 0.75 of it'],
    ['The half time came.', undefined],
    ['A third man came.', undefined],
  ])('%s', (text, ...expected) => {
    expect(numbers(text)).toEqual(expected.filter((one) => one !== undefined));
  });
});

describe('ranges', () => {
  it.each([
    ['It fell by 22-33 points.', '22-33: 22..33'],
    ['It fell by 22 to 33 points.', '22 to 33: 22..33'],
    ['It took between 10 and 12 days.', '10 and 12: 10..12'],
    ['It took from five to six days.', 'five to six: 5..6'],
    ['It cost 5-6 million.', '5-6 million: 5000000..6000000'],
    ['It cost 5 thousand to 6 million.', '5 thousand to 6 million: 5000..6000000'],
  ])('%s', (text, ...expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it.each([
    ['no range by "and" alone', 'He met 10 and 12 of them.', '10: 10', '12: 12'],
    ['no range that goes down', 'It fell from 33 to 22 points.', '33: 33', '22: 22'],
    ['no range of equal ends', 'It was 5 to 5.', '5: 5', '5: 5'],
    ['no range to a part', 'It was 2 to half of it.', '2: 2', 'half: 0.5 of it'],
  ])('%s', (_, text, ...expected) => {
    expect(numbers(text)).toEqual(expected);
  });
});
