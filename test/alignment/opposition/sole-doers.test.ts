import { describe, expect, it } from 'vitest';
import { opposeSoleDoers } from '../../../src/alignment/opposition/sole-doers.js';
import { reasons, viewed } from './viewed.js';

/** Who did it alone by the first claim, and who did it too by the second. */
function joined(a: string, b: string): string[] {
  const read = (found: object[]) => found.map((reason) => reason as Record<'code' | 'only' | 'other' | 'says', string>);
  const there = read(reasons(opposeSoleDoers, a, b));
  expect(there.every(({ code, says }) => code === 'exclusive' && says === 'left')).toBe(true);
  expect(read(reasons(opposeSoleDoers, b, a))).toEqual(there.map((reason) => ({ ...reason, says: 'right' })));
  return there.map(({ only, other }) => `${only}, not ${other}`);
}

type Row = readonly [a: string, b: string, ...found: string[]];

describe('what one did alone another did too', () => {
  it.each<Row>([
    ['Chile alone banned the net.', 'Chile and Peru banned the net.', 'Chile, not Peru'],
    ['Only Chile banned the net.', 'Chile and Peru banned the net.', 'Chile, not Peru'],
    ['Chile alone voted against the ban.', 'Peru voted against the ban.', 'Chile, not Peru'],
  ])('%s | %s', (a, b, ...found) => {
    expect(joined(a, b)).toEqual(found);
  });

  it.each<Row>([
    ['Chile alone banned the net.', 'Chile banned the net.'],
    ['Chile banned the net.', 'Chile and Peru banned the net.'],
    ['Not only Chile banned the net.', 'Chile and Peru banned the net.'],
    ['Chile alone banned the net.', 'Chile and Peru banned the hook.'],
    ['Chile alone banned the net.', 'Chile and Peru praised the net.'],
    ['Chile alone banned the net.', 'Chile and Peru did not ban the net.'],
    ['The firm alone banned the net.', 'The firm and the club banned the net.'],
    ['Chile alone voted against the ban.', 'Peru voted against the budget.'],
  ])('but not: %s | %s', (a, b) => {
    expect(joined(a, b)).toEqual([]);
  });

  it('two doers with nobody in common are laid against each other by their roles', () => {
    expect(joined('Chile alone banned the net.', 'Peru banned the net.')).toEqual([]);
    expect(viewed('Chile alone banned the net.').roles).toHaveLength(1);
  });
});
