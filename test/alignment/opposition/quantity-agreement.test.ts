import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/alignment/opposition/quantity-agreement.js';
import type { Quantity } from '../../../src/claims/claim.js';

type Given = Partial<Quantity> & { readonly value: number; readonly text?: string };

const about = (value: number): Given => ({ value, approximate: true });
const atLeast = (value: number): Given => ({ value, approximate: true, bound: 'least' });
const atMost = (value: number): Given => ({ value, approximate: true, bound: 'most' });
const between = (value: number, upTo: number): Given => ({ value, upTo });
const exactly = (value: number): Given => ({ value });
const written = (text: string, value: number, more: Partial<Quantity> = {}): Given => ({ text, value, ...more });

function quantity({ text: _, ...given }: Given): Quantity {
  return { type: 'quantity', start: 0, end: 1, dimension: 'length', unit: 'm', approximate: false, ...given };
}

/** What two lengths are to each other, whichever stands first. */
function verdictOf(x: Given, y: Given): string {
  const one = laid(x, y);
  expect(laid(y, x)).toBe(one);
  return one;
}

function laid(x: Given, y: Given): string {
  const [left, right] = [quantity(x), quantity(y)];
  const distance = Math.abs(x.value - y.value) / Math.max(x.value, y.value);
  const [leftText, rightText] = [x.text ?? 'metres', y.text ?? 'metres'];
  const verdict = agreement({ l: left, r: right, left, right, leftText, rightText, alike: true, near: true, distance });
  if (verdict === undefined) return 'none';
  return verdict === 'same' ? verdict : 'excuse' in verdict ? verdict.excuse.code : verdict.against.code;
}

type Row = readonly [x: Given, y: Given, verdict: string];

describe('equal numbers', () => {
  it.each<Row>([
    [exactly(40), exactly(40), 'same'],
    [between(40, 50), between(40, 50), 'same'],
    [written('1 metre', 1), written('1.0 metres', 1), 'same'],
    [written('5 KM', 5000), written('5 km', 5000), 'same'],
    [written('1,200 m', 1200), written('1200m', 1200), 'same'],
    [written('5 METRES', 5), written('5 metre', 5), 'same'],
  ])('are the same however they are spelt: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });

  it('of things that are counted are the same, whatever the things are called', () => {
    const men = written('5 men', 5, { dimension: 'count', unit: 'man' });
    const people = written('5 people', 5, { dimension: 'count', unit: 'man' });
    expect(verdictOf(men, people)).toBe('same');
  });

  it('in another unit are equivalent', () => {
    expect(verdictOf(written('2 km', 2000), written('2000 m', 2000))).toBe('quantity-equivalent');
  });

  it('of which one opens a range are within it, not the same', () => {
    expect(verdictOf(between(22, 33), exactly(22))).toBe('quantity-range');
  });
});

describe('numbers in two units', () => {
  const [feet, metres] = ['feet', 'metres'];
  it.each<Row>([
    [written(feet, 99), written(metres, 100), 'quantity-equivalent'],
    [written(feet, 98), written(metres, 99.9), 'none'],
    [written(feet, 95, { approximate: true }), written(metres, 100), 'quantity-equivalent'],
    [written(feet, 94, { approximate: true }), written(metres, 100), 'none'],
  ])('are equivalent within a hundredth, or a twentieth where one is rough: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });
});

describe('a range', () => {
  it.each<Row>([
    [between(22, 33), exactly(25), 'quantity-range'],
    [between(22, 33), exactly(33), 'quantity-range'],
    [between(22, 33), exactly(34), 'none'],
    [between(22, 33), exactly(21), 'none'],
    [between(10, 20), between(20, 30), 'quantity-range'],
    [between(10, 20), between(21, 30), 'none'],
    [between(22, 33), about(34), 'quantity-range'],
    [between(22, 33), about(21), 'quantity-range'],
    [between(22, 33), atLeast(34), 'none'],
    [between(22, 33), atMost(21), 'none'],
    [between(22, 33), atLeast(15), 'quantity-range'],
    [between(22, 33), atLeast(14), 'none'],
    [between(22, 33), atMost(48), 'quantity-range'],
    [between(22, 33), atMost(51), 'none'],
    [between(1000, 1100), exactly(998), 'none'],
  ])('meets what lies in it, and is not stretched by rounding: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });
});

describe('a limit', () => {
  it.each<Row>([
    [atLeast(30), exactly(45), 'quantity-rounded'],
    [atLeast(30), exactly(46), 'none'],
    [atLeast(30), exactly(24), 'none'],
    [atMost(30), exactly(20), 'quantity-rounded'],
    [atMost(30), exactly(19), 'none'],
    [atMost(30), exactly(36), 'none'],
  ])('is met by half as much again, not by twice as much, nor on the wrong side: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });

  it.each<Row>([
    [atLeast(820), exactly(779), 'quantity-rounded'],
    [atLeast(820), exactly(770), 'none'],
    [atMost(400), exactly(420), 'quantity-rounded'],
  ])('missed by a twentieth at most was rounded: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });
});

describe('rough numbers', () => {
  it.each<Row>([
    [about(120), about(132), 'quantity-rounded'],
    [about(120), exactly(132), 'none'],
    [about(790), exactly(820), 'quantity-rounded'],
    [about(800), exactly(847), 'quantity-rounded'],
    [about(800), exactly(851), 'none'],
    [about(860), exactly(940), 'none'],
    [about(1), exactly(1.4), 'none'],
    [about(1), exactly(1.3), 'quantity-rounded'],
    [about(2), exactly(1.5), 'quantity-rounded'],
  ])('agree within a twentieth, or as one rounds the other: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });

  it('say nothing of a number that is too great to be written', () => {
    expect(verdictOf(about(5), exactly(Number.POSITIVE_INFINITY))).toBe('none');
  });
});

describe('exact numbers', () => {
  it.each<Row>([
    [exactly(717), exactly(720), 'quantity-rounded'],
    [exactly(717), exactly(723), 'none'],
    [exactly(100), exactly(101), 'quantity-rounded'],
    [exactly(98.5), exactly(100), 'none'],
    [exactly(1000), exactly(950), 'quantity-rounded'],
    [exactly(1000), exactly(1060), 'none'],
    [exactly(441), exactly(420), 'none'],
  ])('from a hundred on may be told in round figures: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });
});

it('tells the numbers as written, with their values and the unit', () => {
  const [left, right] = [quantity(exactly(2000)), quantity(exactly(2000))];
  const texts = { leftText: '2 km', rightText: '2000 m' };
  const pair = { l: left, r: right, left, right, ...texts, alike: true, near: false, distance: 0 };
  expect(agreement(pair)).toEqual({
    excuse: {
      code: 'quantity-equivalent',
      left: '2 km',
      right: '2000 m',
      leftValue: 2000,
      rightValue: 2000,
      unit: 'm',
    },
  });
});
