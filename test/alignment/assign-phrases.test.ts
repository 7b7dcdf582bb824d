import { describe, expect, it } from 'vitest';
import { assignPhrases, surroundingsOf } from '../../src/alignment/assign-phrases.js';
import { PHRASE_LEANINGS, PHRASE_MEASURES, type PhraseComparison } from '../../src/alignment/phrase-features.js';

describe('around a pair of phrases', () => {
  const CHANCES = [
    [0.9, 0.2, 0.4],
    [0.3, 0.8, 0.1],
    [0.6, 0.7, 0.5],
  ];

  it.each([
    ['the first', 0, 0, { rivals: [0.6, 0.4], neighbours: 0.8, first: 1, last: 0 }],
    ['the middle', 1, 1, { rivals: [0.7, 0.3], neighbours: 1.4, first: 0, last: 0 }],
    ['the last', 2, 2, { rivals: [0.7, 0.4], neighbours: 0.8, first: 0, last: 1 }],
    ['a corner', 0, 2, { rivals: [0.9, 0.5], neighbours: 0, first: 0, last: 0 }],
    ['the other corner', 2, 0, { rivals: [0.9, 0.7], neighbours: 0, first: 0, last: 0 }],
    ['a side', 0, 1, { rivals: [0.9, 0.8], neighbours: 0.1, first: 0, last: 0 }],
    ['the far side', 2, 1, { rivals: [0.8, 0.6], neighbours: 0.3, first: 0, last: 0 }],
    ['the near side', 1, 0, { rivals: [0.9, 0.8], neighbours: 0.7, first: 0, last: 0 }],
  ] as const)(
    'stand its rivals, better first, and its neighbours: %s',
    (_, i, j, { rivals, neighbours, first, last }) => {
      const [better, worse, sum, isFirst, isLast] = surroundingsOf(CHANCES)(i, j);
      expect([better, worse, isFirst, isLast]).toEqual([...rivals, first, last]);
      expect(sum).toBeCloseTo(neighbours, 12);
    },
  );

  it('of which two are equally good, each has the other as rival', () => {
    const around = surroundingsOf([[0.5, 0.5]]);
    expect(around(0, 0).slice(0, 2)).toEqual([0.5, 0]);
    expect(around(0, 1).slice(0, 2)).toEqual([0.5, 0]);
  });

  it('of which there is one, it is both first and last', () => {
    expect(surroundingsOf([[0.5]])(0, 0)).toEqual([0, 0, 0, 1, 1]);
  });

  it('of no chance at all, there is no rival', () => {
    expect(surroundingsOf([[0, 0]])(0, 1)).toEqual([0, 0, 0, 0, 1]);
  });
});

/** Two phrases that are alike in everything that speaks for a match, or in nothing. */
function comparison(alike: number): PhraseComparison {
  const speaking = new Set(['better matched', 'worse matched', 'letters', 'heads alike', 'both nouns']);
  const measures = PHRASE_MEASURES.map((name) => (speaking.has(name) ? alike : 0));
  return { measures, leanings: PHRASE_LEANINGS.map(() => 0) };
}

type Alike = number | undefined;

/** Which phrases of two claims are given to each other, from how alike they are; undefined where one is empty. */
function given(rows: readonly (readonly Alike[])[]): string[] {
  const table = rows.map((row) => row.map((alike) => (alike === undefined ? undefined : comparison(alike))));
  return assignPhrases(table).map(({ i, j, comparison: kept }) => {
    expect(kept).toBe(table[i]![j]);
    return `${i}-${j}`;
  });
}

describe('phrases are given to each other', () => {
  it.each<readonly [string, Alike[][], string[]]>([
    [
      'in their order',
      [
        [1, 0],
        [0, 1],
      ],
      ['0-0', '1-1'],
    ],
    [
      'crosswise',
      [
        [0, 1],
        [1, 0],
      ],
      ['0-1', '1-0'],
    ],
    [
      'one to one, more on the right',
      [
        [0, 1, 0],
        [1, 0, 0],
      ],
      ['0-1', '1-0'],
    ],
    [
      'one to one, more on the left',
      [
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      ['0-1', '2-0'],
    ],
    [
      'not where nothing speaks for it',
      [
        [0, 0],
        [0, 0],
      ],
      [],
    ],
    [
      'not where one is empty',
      [
        [undefined, undefined],
        [undefined, 1],
      ],
      ['1-1'],
    ],
    ['with nothing on the left', [], []],
    ['with nothing on the right', [[], []], []],
  ])('%s', (_, rows, pairs) => {
    expect(given(rows)).toEqual(pairs);
  });

  it('none twice', () => {
    expect(given([[1], [1]]).length).toBeLessThan(2);
  });
});
