import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/claims/slots.js';
import { tokensOf } from './tokens.js';

/** The quantities of a text, each as `words: value unit`, and `of` where it is a share. */
function quantities(text: string): string[] {
  return slotsOf(tokensOf(text)).quantities.map(
    ({ start, end, value, dimension, unit }) =>
      `${text.slice(start, end)}: ${Number(value.toPrecision(6))} ${dimension === 'share' ? 'of ' : ''}${unit}`,
  );
}

describe('a unit', () => {
  it.each([
    ['behind its number', 'They took 5 m of rope.', ['5 m: 5 m']],
    ['behind a hyphen', 'The boat has a 90-minute limit.', ['90-minute: 90 min']],
    ['as a sign', 'It grew by 5 %.', ['5 %: 5 %']],
    ['as a preposition with "cent"', 'It grew by 5 per cent.', ['5 per cent: 5 %']],
    ['whose scale begins elsewhere', 'It was 50 degrees Fahrenheit there.', ['50 degrees Fahrenheit: 10 °C']],
    ['of a fraction', 'They slept for half an hour.', ['half an hour: 30 min']],
    ['of a fraction with "a"', 'They slept for half a day.', ['half a day: 720 min']],
    ['of a fraction with "of a"', 'They ran two thirds of a mile.', ['two thirds of a mile: 1072.9 m']],
    ['of a fraction with "of an"', 'They slept for half of an hour.', ['half of an hour: 30 min']],
    ['of a fraction alone', 'They slept half', []],
    ['of a whole number, not behind "a"', 'They won 5 a day.', []],
    ['of a whole number, not behind "of"', 'They won 5 of miles.', ['5 of miles: 5 mile']],
  ])('%s', (_, text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it.each([
    ['a verb', 'The last 5 won.'],
    ['a preposition', 'They met 5 in Rome.'],
    ['a pronoun', 'Of 5 us boats knew.'],
    ['the initial of a name', 'They took 5 M rifles.'],
  ])('is no unit as %s', (_, text) => {
    expect(quantities(text).filter((found) => / (?:m|KRW|USD)$/u.test(found))).toEqual([]);
  });
});

describe('what a whole number counts', () => {
  it.each([
    ['the noun behind it', 'Two boats sank.', ['Two boats: 2 boat']],
    ['the last noun of a row', 'Two fishing boats sank.', ['Two fishing boats: 2 boat']],
    [
      'a noun behind what describes it',
      'Two armed Russian fighter jets flew.',
      ['Two armed Russian fighter jets: 2 jet'],
    ],
    ['a name, as written', 'They flew 5 Chinooks.', ['5 Chinooks: 5 chinooks']],
    ['no noun behind an adjective of its own', 'Two boats old men had sank.', ['Two boats: 2 boat']],
    ['the noun behind "of the"', 'Two of the boats sank.', ['Two of the boats: 2 boat']],
    ['the noun behind "of their"', 'They lost 5 of their boats.', ['5 of their boats: 5 boat']],
    ['not the noun behind another determiner', 'They gave 5 the boats.', []],
    ['not what one of is told', 'They lost one of the boats.', []],
    ['what one or two of are told', 'They lost 1-2 of the boats.', ['1-2 of the boats: 1 boat']],
    ['no noun far behind', 'They met 5 old brave tall young thin cold men.', []],
    ['people killed', 'Six killed and 10 wounded came home.', ['Six killed: 6 person', '10 wounded: 10 person']],
    ['people dead, not the noun behind', 'They found 5 dead men.', ['5 dead: 5 person']],
    ['nothing where nothing follows', 'They met five', []],
  ])('%s', (_, text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

it('the dead are counted as things are', () => {
  expect(slotsOf(tokensOf('They found 5 dead.')).quantities).toMatchObject([{ dimension: 'count', unit: 'person' }]);
});

describe('what a fraction is a share of', () => {
  it.each([
    ['the noun behind "of the"', 'A third of the voters stayed.', ['A third of the voters: 0.333333 of voter']],
    ['the noun behind "the"', 'Half the crew slept.', ['Half the crew: 0.5 of crew']],
    ['the noun behind "their"', 'They sold half their boats.', ['half their boats: 0.5 of boat']],
    ['the noun behind "of"', 'Half of men slept.', ['Half of men: 0.5 of man']],
    ['no pronoun', 'Half of them slept.', []],
    ['no noun right behind', 'They sold two thirds boats.', []],
  ])('%s', (_, text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});
