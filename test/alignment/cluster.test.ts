import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluster, type Edge } from '../../src/alignment/cluster.js';

/** Claims of three readouts by turns: 0, 3, 6 of the first, 1, 4, 7 of the second. */
const readoutOf = (claim: number) => `r${claim % 3}`;

/** Links between claims of different readouts, each at most once, some with equal scores. */
const edges = fc
  .uniqueArray(
    fc
      .record({ a: fc.nat(11), b: fc.nat(11), score: fc.constantFrom(0.3, 0.4, 0.5, 0.7, 1) })
      .filter(({ a, b }) => readoutOf(a) !== readoutOf(b)),
    { selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`, maxLength: 40 },
  )
  .map((links): Edge[] => links);

const linked = (links: readonly Edge[], x: number, y: number) =>
  links.some(({ a, b }) => (a === x && b === y) || (a === y && b === x));

describe('cluster', () => {
  test('a link to one member is no link to all: a ~ b and b ~ c are two groups', () => {
    const chain = [
      { a: 0, b: 1, score: 0.9 },
      { a: 1, b: 2, score: 0.8 },
    ];
    expect(cluster(chain, readoutOf)).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(cluster([...chain, { a: 0, b: 2, score: 0.3 }], readoutOf)).toEqual([[0, 1, 2]]);
  });

  test('claims of one readout need no link to each other', () => {
    const fan = [
      { a: 0, b: 1, score: 0.9 },
      { a: 3, b: 1, score: 0.8 },
    ];
    expect(cluster(fan, readoutOf)).toEqual([[0, 1, 3]]);
  });

  test('the claim with the strongest mean link comes in first, of equals the lower', () => {
    const own = (claim: number) => `r${claim}`;
    /** 2 and 3 are each linked to 0 and 1, and not to each other. */
    const links = (two: number, three: number) => [
      { a: 0, b: 1, score: 0.9 },
      { a: 0, b: 2, score: two },
      { a: 1, b: 2, score: two },
      { a: 0, b: 3, score: three },
      { a: 1, b: 3, score: three },
    ];
    const withTwo = [0, 1, 2];
    const withThree = [0, 1, 3];
    expect(cluster(links(0.5, 0.7), own)).toEqual([withThree, withTwo]);
    expect(cluster(links(0.7, 0.5), own)).toEqual([withTwo, withThree]);
    expect(cluster(links(0.5, 0.5), own)).toEqual([withTwo, withThree]);
  });

  test('no links, no groups', () => {
    expect(cluster([], readoutOf)).toEqual([]);
  });

  test('every two claims of a group are linked, and every link is in a group', () => {
    fc.assert(
      fc.property(edges, (links) => {
        const groups = cluster(links, readoutOf);
        for (const group of groups) {
          expect(group).toEqual([...new Set(group)].sort((x, y) => x - y));
          for (const x of group)
            for (const y of group) if (readoutOf(x) !== readoutOf(y)) expect(linked(links, x, y)).toBe(true);
        }
        for (const { a, b } of links) expect(groups.some((group) => group.includes(a) && group.includes(b))).toBe(true);
      }),
    );
  });

  test('no claim that is linked to all of a group is left outside it', () => {
    fc.assert(
      fc.property(edges, (links) => {
        for (const group of cluster(links, readoutOf)) {
          for (let claim = 0; claim < 12; claim += 1) {
            if (group.includes(claim)) continue;
            const others = group.filter((member) => readoutOf(member) !== readoutOf(claim));
            expect(others.every((member) => linked(links, claim, member))).toBe(false);
          }
        }
      }),
    );
  });

  test('neither the order of the links nor that of their ends matters', () => {
    const two = edges.chain((links) =>
      fc.tuple(
        fc.constant(links),
        fc.shuffledSubarray(links, { minLength: links.length }),
        fc.array(fc.boolean(), { minLength: links.length, maxLength: links.length }),
      ),
    );
    fc.assert(
      fc.property(two, ([links, shuffled, swaps]) => {
        const other = shuffled.map(({ a, b, score }, i) => (swaps[i] ? { a: b, b: a, score } : { a, b, score }));
        expect(cluster(other, readoutOf)).toEqual(cluster(links, readoutOf));
      }),
    );
  });
});
