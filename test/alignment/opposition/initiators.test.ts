import { describe, expect, it } from 'vitest';
import { opposeInitiators } from '../../../src/alignment/opposition/initiators.js';
import { reasons } from './viewed.js';

type Row = readonly [a: string, b: string, ...found: string[]];

/** Who began it, according to each of two claims, where they do not name the same. */
function beginners(a: string, b: string): string[] {
  const read = (found: object[]) => found.map((reason) => reason as Record<'code' | 'left' | 'right' | 'of', string>);
  const there = read(reasons(opposeInitiators, a, b));
  expect(there.every(({ code }) => code === 'initiator-differs')).toBe(true);
  const turned = there.map(({ left, right, ...rest }) => ({ ...rest, left: right, right: left }));
  expect(read(reasons(opposeInitiators, b, a))).toEqual(turned);
  return there.map(({ left, right, of }) => `${of}: ${left} / ${right}`);
}

describe('who began the contact', () => {
  it.each<Row>([
    ['They met at the request of Brazil.', 'They met at the request of France.', 'contact: Brazil / France'],
    ['Macron called the Kenyan president.', 'Macron took a call from Ruto.', 'contact: Macron / Ruto'],
    [
      'Mayor Ida Holm invited the board.',
      'Mayor Ole Berg invited the board.',
      'contact: Mayor Ida Holm / Mayor Ole Berg',
    ],
  ])('is told otherwise: %s | %s', (a, b, ...found) => {
    expect(beginners(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['They met at the request of Brazil.', 'They met at the request of Brazil.'],
    ['They met at the request of Brazil.', 'They met at the request of the Brazilian envoy.'],
    ['They met at the request of Brazil.', 'They met in May.'],
    ['They met in May.', 'They met at the request of Brazil.'],
    ['They met at the request of Brazil.', 'They met at the request of the chairman.'],
    ['She called the board.', 'Ole Berg called the board.'],
    ['Macron called the board.', 'Ghana called the board.'],
    ['Macron called the board.', 'Ruto raised the tariffs.'],
  ])('is not, where one names a person and the other a country, or nobody: %s | %s', (a, b) => {
    expect(beginners(a, b)).toEqual([]);
  });
});

describe('who asked', () => {
  it('may be both: each can have a request', () => {
    expect(beginners('Brazil requested grain.', 'France requested grain.')).toEqual([]);
  });
});

describe('who acted first', () => {
  it.each<Row>([
    ['Kenya opened fire.', 'Ghana opened fire.', 'act: Kenya / Ghana'],
    ['Kenya provoked the quarrel.', 'Ghana provoked the quarrel.', 'act: Kenya / Ghana'],
  ])('is told otherwise of one act: %s | %s', (a, b, ...found) => {
    expect(beginners(a, b)).toEqual(found);
  });

  it('is not of two acts', () => {
    expect(beginners('Kenya opened fire.', 'Ghana provoked the quarrel.')).toEqual([]);
  });
});

describe('who raised the point', () => {
  it.each<Row>([
    ['Kenya raised the tariffs on tea.', 'Ghana raised the tariffs.', 'topic: Kenya / Ghana'],
    ['The quotas were raised by Kenya over tea.', 'Ghana raised the price of tea.', 'topic: Kenya / Ghana'],
  ])('is told otherwise of one point: %s | %s', (a, b, ...found) => {
    expect(beginners(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['Kenya raised the tariffs.', 'Ghana raised the dam.'],
    ['In the talks on tea Kenya raised the tariffs.', 'In the talks on tea Ghana raised the dam.'],
    ['Kenya raised it.', 'Ghana raised it.'],
  ])('is not of two points, or of what stands before: %s | %s', (a, b) => {
    expect(beginners(a, b)).toEqual([]);
  });
});

describe('who struck first', () => {
  it.each<Row>([
    [
      'Chilean guards opened fire first.',
      'Peruvian guards launched an unprovoked attack.',
      'act: Chilean guards / Peruvian guards',
    ],
    ['Chile fired the first shot.', 'Peru started the fighting.', 'act: Chile / Peru'],
  ])('is told otherwise in other words: %s | %s', (a, b, ...found) => {
    expect(beginners(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['Chilean guards opened fire.', 'Peruvian guards launched an unprovoked attack.'],
    ['Chile fired the first shot.', 'Peru provoked the fight.'],
  ])('is not told by each deed of a fight: %s | %s', (a, b) => {
    expect(beginners(a, b)).toEqual([]);
  });
});
