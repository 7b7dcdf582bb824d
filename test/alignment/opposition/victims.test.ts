import { describe, expect, it } from 'vitest';
import { opposeVictims } from '../../../src/alignment/opposition/victims.js';
import { reasons } from './viewed.js';

type Row = readonly [a: string, b: string, ...found: string[]];

/** Whom the blow hit by each of two claims, where they are of contrary standing. */
function hit(a: string, b: string): string[] {
  const read = (found: object[]) => found.map((reason) => reason as Record<'code' | 'left' | 'right', string>);
  const there = read(reasons(opposeVictims, a, b));
  expect(there.every(({ code }) => code === 'antonym')).toBe(true);
  expect(read(reasons(opposeVictims, b, a)).map(({ left, right }) => [right, left])).toEqual(
    there.map(({ left, right }) => [left, right]),
  );
  return there.map(({ left, right }) => `${left} / ${right}`);
}

describe('whom a blow hit', () => {
  it.each<Row>([
    ['The raid killed two militants.', 'The raid killed ten civilians.', 'militant / civilian'],
    ['Two gunmen were killed.', 'Two villagers were killed.', 'gunman / villager'],
    ['The shell hit fighters.', 'The shell killed two children.', 'fighter / child'],
  ])('is told otherwise: %s | %s', (a, b, ...found) => {
    expect(hit(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['The raid killed two militants.', 'The raid killed two fighters.'],
    ['The raid killed two militants.', 'The raid killed two militants and a civilian.'],
    ['The army killed two militants.', 'Rebels killed ten civilians.'],
    ['The raid killed two militants.', 'The raid killed no civilians.'],
    ['The raid killed two militants.', 'Civilians left the valley.'],
    ['The raid killed two militants.', 'The raid killed two people.'],
  ])('is not where it is one, both, or of two blows: %s | %s', (a, b) => {
    expect(hit(a, b)).toEqual([]);
  });
});
