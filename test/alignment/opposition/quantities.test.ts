import { describe, expect, it } from 'vitest';
import { opposeQuantities } from '../../../src/alignment/opposition/quantities.js';
import { reasons } from './viewed.js';

/** What is found between two claims: the code, and both numbers as written. */
const found = (a: string, b: string) =>
  reasons(opposeQuantities, a, b).map((reason) => {
    const { code, left, right } = reason as Record<string, unknown>;
    return `${code}: ${left} / ${right}`;
  });

type Row = readonly [a: string, b: string, found: readonly string[]];

describe('one number each', () => {
  it.each<Row>([
    ['Five soldiers died.', 'Eight soldiers died.', ['quantity-differs: Five soldiers / Eight soldiers']],
    ['Five soldiers died.', 'Five soldiers died.', []],
    ['Five soldiers died.', 'Soldiers died.', []],
    ['Soldiers died.', 'Five soldiers died.', []],
  ])('differs, or is the same: %s | %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });

  it.each<Row>([
    ['Twelve passengers fell.', 'Three carriages fell.', ['quantity-unlike: Twelve passengers / Three carriages']],
    ['The lake is 30 metres deep.', 'The lake lost 30 percent.', ['quantity-unlike: 30 metres / 30 percent']],
    [
      'A quarter of the wells dried up.',
      'In 3 hours the wells dried up.',
      ['quantity-unlike: A quarter of the wells / 3 hours'],
    ],
  ])('of different things is unlike: %s | %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });

  it('of one value under two names is no difference to the others', () => {
    expect(
      found('Fifty captives were freed for 150 women.', 'Fifty women were freed for a number of prisoners.'),
    ).toEqual([]);
  });

  it.each<Row>([
    [
      'About 50,000 citizens marched.',
      'In all 8,000 people marched.',
      ['quantity-differs: 50,000 citizens / 8,000 people'],
    ],
    ['Eight people died.', 'Three children died.', ['quantity-unlike: Eight people / Three children']],
  ])('of persons differs where there are more of a kind than of all: %s | %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });

  it.each<Row>([
    ['Five physicians resigned.', 'Eight doctors resigned.', ['quantity-differs: Five physicians / Eight doctors']],
    ['Five bakers resigned.', 'Eight lawyers resigned.', ['quantity-unlike: Five bakers / Eight lawyers']],
    ['The fine was 500 euros.', 'The fine was 500 pesos.', ['quantity-unlike: 500 euros / 500 pesos']],
  ])('of things with one meaning is laid side by side: %s | %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });
});

describe('a fraction', () => {
  it.each<Row>([
    [
      'A quarter of the wells are dry.',
      'Of the wells 25 percent are dry.',
      ['quantity-equivalent: A quarter of the wells / 25 percent'],
    ],
    [
      'A quarter of the wells are dry.',
      'Of the wells 26 percent are dry.',
      ['quantity-equivalent: A quarter of the wells / 26 percent'],
    ],
    [
      'Half of the physicians left.',
      'A quarter of the doctors left.',
      ['quantity-differs: Half of the physicians / A quarter of the doctors'],
    ],
    [
      'Half of the wells are dry.',
      'Of the wells 25 percent are dry.',
      ['quantity-differs: Half of the wells / 25 percent'],
    ],
    [
      'Half of the wells are dry.',
      'A quarter of the wells are dry.',
      ['quantity-differs: Half of the wells / A quarter of the wells'],
    ],
  ])('is laid beside a percentage: %s | %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });
});

describe('several numbers', () => {
  it.each<Row>([
    ['Five soldiers and three medics died.', 'Three medics and five soldiers died.', []],
    [
      'Five soldiers and three medics died.',
      'Four medics and nine soldiers died.',
      ['quantity-differs: three medics / Four medics', 'quantity-differs: Five soldiers / nine soldiers'],
    ],
    [
      'The first ferry carried 40 people, the second carried 90 people.',
      'The first ferry carried 90 people, the second carried 60 people.',
      ['quantity-differs: 40 people / 60 people'],
    ],
    [
      'The ferry carried 40 people and 7 dogs.',
      'The ferry carried 40 people and 3 crates.',
      ['quantity-unlike: 7 dogs / 3 crates'],
    ],
    ['The ferry carried 7 dogs.', 'The ferry carried 3 crates and 2 cars.', []],
    ['The ferry carried 3 crates and 2 cars.', 'The ferry carried 7 dogs.', []],
    [
      'The ferry carried 40 people and 7 dogs.',
      'The ferry carried 50 people and 3 crates.',
      ['quantity-differs: 40 people / 50 people'],
    ],
    [
      'The ferry carried 40 people.',
      'The ferry carried 50 people, then the ferry carried 41 people.',
      ['quantity-differs: 40 people / 41 people'],
    ],
  ])('are paired off, first those that agree, then those nearest to each other: %s | %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });
});
