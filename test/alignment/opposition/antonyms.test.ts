import { describe, expect, it } from 'vitest';
import { opposeAntonyms } from '../../../src/alignment/opposition/antonyms.js';
import { reasons } from './viewed.js';

/** The opposites found between two claims, whichever stands first, each once. */
function opposites(a: string, b: string): string[] {
  const pairs = (found: object[]) => found.map((reason) => reason as { code: string; left: string; right: string });
  const there = pairs(reasons(opposeAntonyms, a, b));
  const back = pairs(reasons(opposeAntonyms, b, a)).map(({ left, right }) => `${right} / ${left}`);
  const words = there.map(({ left, right }) => `${left} / ${right}`);
  expect(back.sort()).toEqual([...words].sort());
  expect(there.every(({ code }) => code === 'antonym')).toBe(true);
  return [...new Set(words)];
}

type Row = readonly [a: string, b: string, ...pairs: string[]];

describe('stated verbs', () => {
  it.each<Row>([
    ['The board accepted the offer.', 'The board rejected the offer.', 'accept / reject'],
    ['The board accepted the offer.', 'The union rejected the offer.', 'accept / reject'],
    ['Rents increased in May.', 'Rents decreased in May.', 'increase / decrease'],
    ['He said that rents increased.', 'She said that rents decreased.', 'increase / decrease'],
  ])('are opposed: %s | %s', (a, b, ...pairs) => {
    expect(opposites(a, b)).toEqual(pairs);
  });

  it.each<Row>([
    ['The board did not reject the offer.', 'The board accepted the offer.'],
    ['The board accepted the offer that the staff had rejected.', 'The board rejected the offer.'],
    ['The board rejected the offer that the staff had accepted.', 'The board accepted the offer.'],
    ['The board rejected the offer.', 'The board rejected the offer.'],
    ['The board rejected the offer.', 'The acceptance pleased the board.'],
  ])('are not, where one is denied or one claim has both: %s | %s', (a, b) => {
    expect(opposites(a, b)).toEqual([]);
  });

  it('both denied are opposed', () => {
    expect(opposites('Rents did not increase.', 'Rents did not decrease.')).toEqual(['increase / decrease']);
  });
});

describe('verbs that tell one deal from either end', () => {
  it.each<Row>([
    ['The firm bought the mill.', 'The firm sold the mill.', 'buy / sell'],
    ['Ida said that the firm bought the mill.', 'Ole said that the firm sold the mill.', 'buy / sell'],
    ['When the market fell, the firm bought the mill.', 'When the bank closed, the firm sold the mill.', 'buy / sell'],
  ])('are opposed where one does both: %s | %s', (a, b, ...pairs) => {
    expect(opposites(a, b)).toEqual(pairs);
  });

  it.each<Row>([
    ['The firm bought the mill.', 'The town sold the mill.'],
    ['When the firm slept, the town bought the mill.', 'When the firm slept, the bank sold the mill.'],
    ['It was bought.', 'It was sold.'],
  ])('are not where two do, or nobody is named: %s | %s', (a, b) => {
    expect(opposites(a, b)).toEqual([]);
  });
});

describe('things that the stated verb bears on', () => {
  it.each<Row>([
    [
      'The court ordered the acceptance of the will.',
      'The court ordered the rejection of the will.',
      'acceptance / rejection',
    ],
    ['The town saw an increase.', 'The town saw a decrease.', 'increase / decrease'],
    [
      'Ida told the board that rents showed an increase.',
      'Ida told the board that rents showed a decrease.',
      'increase / decrease',
    ],
    ['When he left, the town saw an increase.', 'When he left, the town saw a decrease.', 'increase / decrease'],
  ])('are opposed: %s | %s', (a, b, ...pairs) => {
    expect(opposites(a, b)).toEqual(pairs);
  });

  it.each<Row>([
    ['The town saw an increase.', 'The rents decreased.'],
    ['When he met friends, she paid.', 'When he met enemies, she paid.'],
    ['In the increase the town saw profit.', 'In the decrease the town saw profit.'],
  ])('but not a thing and a verb, nor things elsewhere: %s | %s', (a, b) => {
    expect(opposites(a, b)).toEqual([]);
  });
});

describe('qualities', () => {
  it.each<Row>([
    ['The ship kept a safe distance.', 'The ship kept an unsafe distance.', 'safe / unsafe'],
    ['The bridge is safe.', 'The bridge is unsafe.', 'safe / unsafe'],
    ['The bridge is quite safe.', 'The bridge is quite unsafe.', 'safe / unsafe'],
    ['The bridge is quite safe.', 'The bridge is very unsafe.', 'safe / unsafe'],
    ['The bridge is safe.', 'The bridge is now quite unsafe.', 'safe / unsafe'],
    ['The deep well dried up.', 'The shallow well dried up.', 'deep / shallow'],
    ['The bridge is safe.', 'They crossed an unsafe bridge.', 'safe / unsafe'],
  ])('of one thing are opposed: %s | %s', (a, b, ...pairs) => {
    expect(opposites(a, b)).toEqual(pairs);
  });

  it.each<Row>([
    ['The deep lake froze.', 'The shallow well dried up.'],
    ['The bridge is not unsafe.', 'The bridge is safe.'],
    ['The bridge is safe.', 'The bridge is for him and many others unsafe.'],
    ['The bridge rejects light.', 'The bridge is acceptable.'],
  ])('of two things, denied, or far behind the verb are not: %s | %s', (a, b) => {
    expect(opposites(a, b)).toEqual([]);
  });
});

it('countries are no opposites', () => {
  expect(opposites('The fleet reached China.', 'The fleet reached Japan.')).toEqual([]);
});
