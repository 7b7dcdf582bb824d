import { describe, expect, it } from 'vitest';
import { claimWords } from '../../src/alignment/claim-words.js';
import { buildVocabulary } from '../../src/alignment/vocabulary.js';
import type { ReadClaim } from '../../src/claims/claim.js';
import { handStatement, pairIn } from './aligned.js';

type Words = readonly string[];

/** The claim that holds some of a statement's tokens, both ends inclusive. */
function claimAt({ tokens }: ReturnType<typeof handStatement>, first: number, last: number): ReadClaim {
  const own = tokens.slice(first, last + 1);
  const span = { start: own[0]!.start, end: own.at(-1)!.end };
  return { claim: { span }, tokens: own } as unknown as ReadClaim;
}

/** Partners of the words of two claims, each a stretch of its statement. */
function partners(left: Words, [a0, a1]: [number, number], right: Words, [b0, b1]: [number, number]) {
  const statements = [handStatement(0, left), handStatement(1, right)];
  const pair = pairIn(buildVocabulary(statements));
  const a = claimAt(statements[0]!, a0, a1);
  const b = claimAt(statements[1]!, b0, b1);
  const words = claimWords({ a, b, from: { pair } as Parameters<typeof claimWords>[0]['from'] });
  for (const { near, partner } of [words.a, words.b]) {
    // Near where there is a partner, and nowhere else.
    expect([...partner].map((at) => at >= 0)).toEqual([...near].map((value) => value > 0));
  }
  return { a: [...words.a.partner], b: [...words.b.partner] };
}

const [ONE, TWO, THREE, FOUR] = ['qzxone', 'vvktwo', 'jjwthree', 'xxqfour'];

describe('a word of a claim stands with its nearest relative', () => {
  it.each<readonly [string, Words, [number, number], Words, [number, number], number[], number[]]>([
    ['claims that are whole statements', [ONE, TWO], [0, 1], [TWO, ONE], [0, 1], [1, 0], [1, 0]],
    ['a claim behind another', [THREE, ONE, TWO], [1, 2], [ONE, TWO], [0, 1], [0, 1], [0, 1]],
    ['a claim before another', [ONE, TWO, THREE], [0, 1], [ONE, TWO], [0, 1], [0, 1], [0, 1]],
    ['both behind others', [THREE, ONE, TWO], [1, 2], [FOUR, FOUR, TWO, ONE], [2, 3], [1, 0], [1, 0]],
    ['the word behind a claim is not its own', [ONE, TWO], [0, 0], [ONE, TWO], [0, 1], [0], [0, -1]],
    ['the word before a claim is not its own', [ONE, TWO], [1, 1], [ONE, TWO], [0, 1], [1], [-1, 0]],
    ['a partner behind the other claim', [ONE, TWO], [0, 1], [ONE, TWO], [0, 0], [0, -1], [0]],
    ['a partner before the other claim', [ONE, TWO], [0, 1], [ONE, TWO], [1, 1], [-1, 0], [1]],
    ['words without a relative', [ONE, THREE], [0, 1], [ONE, FOUR], [0, 1], [0, -1], [0, -1]],
  ])('inside the other: %s', (_, left, own, right, other, a, b) => {
    expect(partners(left, own, right, other)).toEqual({ a, b });
  });

  it.each<readonly [string, Words, [number, number], number[], number[]]>([
    ['in the claim behind', [ONE, TWO, ONE], [1, 2], [1], [-1, 0]],
    ['in the claim before', [ONE, TWO, ONE], [0, 1], [0], [0, -1]],
    ['in neither', [ONE, TWO, THREE], [1, 2], [-1], [-1, -1]],
  ])('or the same word where it is said again: %s', (_, right, other, a, b) => {
    expect(partners([ONE], [0, 0], right, other)).toEqual({ a, b });
  });
});

it('is as near as the two are', () => {
  const statements = [handStatement(0, ['ship']), handStatement(1, ['boat'])];
  const pair = pairIn(buildVocabulary(statements));
  const a = claimAt(statements[0]!, 0, 0);
  const b = claimAt(statements[1]!, 0, 0);
  const words = claimWords({ a, b, from: { pair } as Parameters<typeof claimWords>[0]['from'] });
  expect(words.a.near[0]).toBeCloseTo(pair.fromA.columns.best[pair.fromA.start]!, 12);
  expect(words.a.near[0]).toBeGreaterThan(0);
});
