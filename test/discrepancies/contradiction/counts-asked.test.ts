import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.js';

/** The numbers at odds, as written. */
function counts(topic: string, east: string, west: string, days: readonly string[] = []): string[] {
  const { discrepancies } = compare({
    id: 'event',
    topics: [topic],
    readouts: [east, west].map((text, i) => ({
      id: 'ew'[i]!,
      source: { name: i === 0 ? 'East' : 'West' },
      text,
      ...(days[i] === undefined ? {} : { publishedAt: days[i] }),
    })),
  });
  return discrepancies.flatMap(({ subtype, because: [reason] }) =>
    subtype === 'quantity' ? [`${reason!.left} | ${reason!.right}`] : [],
  );
}

const CROWD = [
  'At the peak 12,000 people were in the old town.',
  'Between 40,000 and 50,000 citizens took part.',
] as const;
const DEAD = ['The storm left 3,000 dead.', 'In the towns 9,000 people were killed, the aid workers counted.'] as const;

describe('the number asked for', () => {
  test('of a crowd, in two sentences that share nothing else', () => {
    expect(counts('number of protesters', ...CROWD)).toEqual(['12,000 people | Between 40,000 and 50,000 citizens']);
  });

  test('of the dead, but not where one side tells it on another day', () => {
    expect(counts('death toll', ...DEAD)).toHaveLength(1);
    expect(counts('death toll', ...DEAD, ['2025-03-02', '2025-03-04'])).toEqual([]);
  });

  test.each([
    ['the crowd is not asked for', 'old town', ...CROWD],
    [
      'other things, of which each side may count a part',
      'number of missiles',
      'They fired 200 missiles.',
      'On the coast the army has 180 missiles.',
    ],
    ['one number', 'number of protesters', CROWD[0], 'About 12,000 citizens took part.'],
    ['those who were arrested', 'number of protesters', CROWD[0], 'Police arrested 22 people.'],
  ])('not where it is: %s', (_, topic, east, west) => {
    expect(counts(topic, east, west)).toEqual([]);
  });
});
