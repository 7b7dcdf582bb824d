import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestChain, type Step } from '../../../src/report/html/chain.js';

const goesDown = (chain: readonly Step[]) =>
  chain.every(([left, right], at) => at === 0 || (chain[at - 1]![0] < left && chain[at - 1]![1] < right));

/** The length of the longest row, by trying each step as the end of one. */
function longest(steps: readonly Step[]): number {
  const sorted = [...steps].sort((x, y) => x[0] - y[0]);
  const lengths: number[] = [];
  for (const [at, [left, right]] of sorted.entries()) {
    const before = sorted.slice(0, at).map((step, n) => (step[0] < left && step[1] < right ? lengths[n]! : 0));
    lengths.push(1 + Math.max(0, ...before));
  }
  return Math.max(0, ...lengths);
}

describe('longestChain', () => {
  it.each<[Step[], Step[]]>([
    [[], []],
    [[[3, 1]], [[3, 1]]],
    [
      [
        [1, 5],
        [2, 1],
        [3, 2],
        [4, 4],
      ],
      [
        [2, 1],
        [3, 2],
        [4, 4],
      ],
    ],
    [
      [
        [1, 1],
        [1, 2],
        [1, 3],
      ],
      [[1, 1]],
    ],
  ])('of %j is %j', (steps, chain) => {
    expect(longestChain(steps)).toEqual(chain);
  });

  it('goes down both columns, is made of what is given, and none is longer', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const chain = longestChain(steps);
        expect(goesDown(chain)).toBe(true);
        for (const one of chain) expect(steps).toContainEqual(one);
        expect(chain).toHaveLength(longest(steps));
      }),
    );
  });
});
