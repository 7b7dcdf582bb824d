import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/claims/slots.js';
import { handMade, tokensOf } from './tokens.js';

function quantities(text: string) {
  return slotsOf(tokensOf(text)).quantities.map((quantity) => [
    text.slice(quantity.start, quantity.end),
    quantity.value,
    quantity.unit,
  ]);
}

describe('what a number measures', () => {
  it.each([
    ['The fee rose to 1,000.50 dollars.', '1,000.50 dollars', 1000.5, 'USD'],
    ['It would cost $717 million.', '$717 million', 717e6, 'USD'],
    ['Each reader pays 57¢ a month.', '57¢', 0.57, 'USD'],
    ['They paid £3.5bn for it.', '£3.5bn', 3.5e9, 'GBP'],
    ['The grant is EUR 20 million.', 'EUR 20 million', 20e6, 'EUR'],
    ['The grant is 20 million euros.', '20 million euros', 20e6, 'EUR'],
    ['The balloon flew at 3,000 feet.', '3,000 feet', 914.4, 'm'],
    ['The wreck lies 5km away.', '5km', 5000, 'm'],
    ['The wreck lies 5KM away.', '5KM', 5000, 'm'],
    ['They drove from Gaza 30 km north.', '30 km', 30_000, 'm'],
    ['The 90-minute call went well.', '90-minute', 90, 'min'],
    ['The call lasted an hour and a half.', 'an hour and a half', 90, 'min'],
    ['The call lasted two and a half hours.', 'two and a half hours', 150, 'min'],
    ['The call lasted half an hour.', 'half an hour', 30, 'min'],
    ['It took five hours and 20 minutes.', 'five hours and 20 minutes', 320, 'min'],
    ['Sales fell by 60 percent.', '60 percent', 60, '%'],
    ['It spilt 500 tonnes of oil.', '500 tonnes', 500_000, 'kg'],
    ['The park has 500 square miles.', '500 square miles', 1_294_994_055.17, 'm2'],
    ['A quarter of a million dollars went missing.', 'A quarter of a million dollars', 250_000, 'USD'],
    ['Half a million dollars went missing.', 'Half a million dollars', 500_000, 'USD'],
  ])('%s', (text, written, value, unit) => {
    expect(quantities(text)).toEqual([[written, value, unit]]);
  });
});

describe('what a number counts', () => {
  it.each([
    ['They saw in Gaza 30 militants.', '30 militants', 30, 'militant'],
    ['Five militants were seen.', 'Five militants', 5, 'militant'],
    ['Three hundred people came.', 'Three hundred people', 300, 'person'],
    [
      'One hundred and fifty thousand soldiers stood there.',
      'One hundred and fifty thousand soldiers',
      150_000,
      'soldier',
    ],
    ['They sent two dozen trucks.', 'two dozen trucks', 24, 'truck'],
    ['Twenty-five ships waited.', 'Twenty-five ships', 25, 'ship'],
    ['Two armed fighter jets took off.', 'Two armed fighter jets', 2, 'jet'],
    ['The party won 61 of 120 seats.', '61 of 120 seats', 61, 'seat'],
    ['Three out of the five wells dried up.', 'Three out of the five wells', 3, 'well'],
    ['Forty kidnapped men were freed.', 'Forty kidnapped men', 40, 'man'],
    ['Three of the prisoners came home.', 'Three of the prisoners', 3, 'prisoner'],
    ['The storm left 30 dead.', '30 dead', 30, 'person'],
  ])('%s', (text, written, value, unit) => {
    expect(quantities(text)).toEqual([[written, value, unit]]);
  });

  it('takes a fraction of a thing as a share', () => {
    const [share] = slotsOf(tokensOf('A third of the voters stayed at home.')).quantities;
    expect(share).toMatchObject({ dimension: 'share', unit: 'voter' });
    expect(share!.value).toBeCloseTo(1 / 3);
  });
});

describe('how exactly a number is meant', () => {
  const first = (text: string) => slotsOf(tokensOf(text)).quantities[0];

  it.each([
    ['About 90 minutes passed.', undefined],
    ['Some 90 minutes passed.', undefined],
    ['More than 90 minutes passed.', 'least'],
    ['At least 90 minutes passed.', 'least'],
    ['Less than 90 minutes passed.', 'most'],
    ['Up to 90 minutes passed.', 'most'],
    ['Nearly 90 minutes passed.', 'most'],
  ])('%s', (text, bound) => {
    expect(first(text)).toMatchObject({ value: 90, approximate: true });
    expect(first(text)!.bound).toBe(bound);
  });

  it('takes a bare number as exact', () => {
    expect(first('Ninety minutes passed.')).toMatchObject({ value: 90, approximate: false });
  });

  it.each([
    ['Rates rose by 22-33%.', 22, 33],
    ['Between 10 and 12 ships waited.', 10, 12],
    ['It costs $5-6 billion.', 5e9, 6e9],
    ['It flew 10 to 15 km.', 10_000, 15_000],
  ])('keeps both ends of a range: %s', (text, value, upTo) => {
    expect(first(text)).toMatchObject({ value, upTo });
  });
});

describe('numbers that are no quantities', () => {
  it.each([
    'The MQ-9 met a Su-27 over the sea.',
    'The network uses 5G.',
    'He went to the G20 summit.',
    'It breaches Article 5 of Resolution 2231.',
    'A Boeing 737 landed.',
    'They saw Boeing 737',
    'It recalled World War II.',
    'This was the third round and the 14th meeting.',
    'They spoke on 9/11 around the clock, 24/7.',
    'In 2022 they met on 24 February at 14:30.',
    'Dozens of people and thousands of troops came.',
    'One of them left.',
    'The team won 3-2.',
  ])('%s', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});

describe('the parts of one measure', () => {
  it.each([
    ['joined by "and"', 'Five hours and 20 minutes passed.', [['Five hours and 20 minutes', 320, 'min']]],
    ['joined by a comma', 'Five hours, 20 minutes passed.', [['Five hours, 20 minutes', 320, 'min']]],
    ['side by side', 'They dug six feet two inches deep.', [['six feet two inches', 1.8796, 'm']]],
    ['of weight', 'Two tons and 20 kilograms were lost.', [['Two tons and 20 kilograms', 2020, 'kg']]],
    ['three of them', 'One day, two hours and 5 minutes passed.', [['One day, two hours and 5 minutes', 1565, 'min']]],
  ])('are added up: %s', (_, text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    ['with "or"', 'Five hours or 20 minutes passed.', ['Five hours', '20 minutes']],
    ['with more words between', 'Five hours and then 20 minutes passed.', ['Five hours', '20 minutes']],
    ['with the smaller first', '20 minutes and five hours passed.', ['20 minutes', 'five hours']],
    ['of one unit', 'Two hours and five hours passed.', ['Two hours', 'five hours']],
    ['of two dimensions', 'They dug six feet and 20 minutes.', ['six feet', '20 minutes']],
    ['of money', 'They lost 5 dollars and 20 cents.', ['5 dollars', '20 cents']],
    ['of two things', 'Two thousand men and 20 boats came.', ['Two thousand men', '20 boats']],
    ['the first a range', 'Between 5 and 6 hours and 20 minutes passed.', ['Between 5 and 6 hours', '20 minutes']],
    ['the second a range', 'Five hours and 20-30 minutes passed.', ['Five hours', '20-30 minutes']],
  ])('are not added up: %s', (_, text, written) => {
    expect(quantities(text).map(([words]) => words)).toEqual(written);
  });
});

describe('one of a unit without its number', () => {
  it.each([
    ['behind a preposition', 'They ran for a mile.', [['a mile', 1609.344, 'm']]],
    ['behind a verb', 'They waited an hour.', [['an hour', 60, 'min']]],
    ['behind an adverb', 'They slept nearly an hour.', [['an hour', 60, 'min']]],
    ['behind a conjunction', 'They slept and a mile passed.', [['a mile', 1609.344, 'm']]],
    ['with a half more', 'An hour and a half passed.', [['An hour and a half', 90, 'min']]],
  ])('counts %s', (_, text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    ['it says per what', 'They sold ten boats a year.', ['ten boats']],
    ['it is money', 'They paid a dollar.', []],
    ['it is no unit', 'They gave a man.', []],
    ['the text ends', 'They gave a', []],
  ])('does not count where %s', (_, text, written) => {
    expect(quantities(text).map(([words]) => words)).toEqual(written);
  });
});

describe('half of one more', () => {
  it.each([
    ['behind the unit', 'They slept two hours and a half.', 'two hours and a half', 150],
    ['but not with another word', 'They slept two hours and a man left.', 'two hours', 120],
    ['but not without "a"', 'They slept two hours and more half.', 'two hours', 120],
    ['but not without "and"', 'They slept two hours in a half.', 'two hours', 120],
    ['but not where the text ends before it', 'They slept two hours and a', 'two hours', 120],
    ['but not where the text ends before "a"', 'They slept two hours and', 'two hours', 120],
  ])('%s', (_, text, written, minutes) => {
    expect(quantities(text)).toEqual([[written, minutes, 'min']]);
  });
});

it('reads no quantity out of a time', () => {
  expect(quantities('They met from 5 May to 6 May 2023 at 7 in the evening.')).toEqual([]);
  expect(quantities('They met on June 13-14 and 20 men came.')).toEqual([['20 men', 20, 'man']]);
});

it('reads the same however the tokens are cut', () => {
  const whole = slotsOf(handMade('prices/noun/price rose/verb/rise 22-33%/number')).quantities;
  expect(whole).toMatchObject([{ value: 22, upTo: 33, unit: '%', start: 12, end: 18 }]);
  expect(slotsOf(handMade('a 90-minute/adjective call/noun')).quantities).toMatchObject([{ value: 90, unit: 'min' }]);
});

describe('a figure of speech measures nothing', () => {
  it.each([
    ['The board has not one ounce of legitimacy.', 0],
    ['They gained an inch of respect.', 0],
    ['They found one ounce of gold.', 1],
    ['They found two ounces of legitimacy.', 1],
  ])('%s', (text, found) => {
    expect(quantities(text)).toHaveLength(found);
  });
});
