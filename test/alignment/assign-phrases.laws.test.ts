import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignPhrases, PHRASE_SURROUNDINGS, surroundingsOf } from '../../src/alignment/assign-phrases.js';
import { PHRASE_LEANINGS, PHRASE_MEASURES, type PhraseComparison } from '../../src/alignment/phrase-features.js';
import { PHRASE_CONTEXT, PHRASE_MATCH } from '../../src/alignment/phrase-weights.js';
import { runs } from '../runs.js';

const MOST = 6;
const measure = fc.double({ min: 0, max: 1, noNaN: true });
const row = (length: number) => fc.array(measure, { minLength: length, maxLength: length });
const comparison: fc.Arbitrary<PhraseComparison> = fc.record({
  measures: row(PHRASE_MEASURES.length),
  leanings: row(PHRASE_LEANINGS.length),
});
/** Tables of up to six phrases a side; phrases that are empty have no comparisons. */
const table = fc
  .record({
    left: fc.array(fc.boolean(), { maxLength: MOST }),
    right: fc.array(fc.boolean(), { maxLength: MOST }),
    cells: fc.array(fc.array(comparison, { minLength: MOST, maxLength: MOST }), { minLength: MOST, maxLength: MOST }),
  })
  .map(({ left, right, cells }) =>
    left.map((a, i) => right.map((b, j) => (a || b || (i + j) % 3 > 0 ? cells[i]![j] : undefined))),
  );

test('no other way to give phrases to each other has more evidence', () => {
  expect(PHRASE_SURROUNDINGS).toHaveLength(5);
  fc.assert(
    fc.property(table, (cells) => {
      const evidence = evidenceIn(cells);
      const found = assignPhrases(cells);
      expect(new Set(found.map(({ i }) => i)).size).toBe(found.length);
      expect(new Set(found.map(({ j }) => j)).size).toBe(found.length);
      for (const { i, j, comparison: given } of found) expect(given).toBe(cells[i]![j]);
      const sum = found.reduce((total, { i, j }) => total + evidence[i]![j]!, 0);
      expect(sum).toBeCloseTo(highestSum(evidence, 0, new Set()), 9);
    }),
    runs(100),
  );
});

/** What speaks for each pair above the threshold, 0 where too little does. */
function evidenceIn(cells: readonly (readonly (PhraseComparison | undefined)[])[]): number[][] {
  const sum = (model: { intercept: number; weights: readonly number[] }, values: readonly number[]) =>
    values.reduce((total, value, i) => total + value * model.weights[i]!, model.intercept);
  const chances = cells.map((line) =>
    line.map((cell) => (cell === undefined ? 0 : 1 / (1 + Math.exp(-sum(PHRASE_MATCH, cell.measures))))),
  );
  const around = surroundingsOf(chances);
  return cells.map((line, i) =>
    line.map((cell, j) =>
      cell === undefined
        ? 0
        : Math.max(0, sum(PHRASE_CONTEXT, [...cell.measures, ...around(i, j)]) - PHRASE_CONTEXT.threshold),
    ),
  );
}

/** Tries every way: row by row, each column free or none. */
function highestSum(evidence: readonly (readonly number[])[], at: number, taken: ReadonlySet<number>): number {
  const line = evidence[at];
  if (line === undefined) return 0;
  const ways = line.map((value, j) =>
    value === 0 || taken.has(j) ? 0 : value + highestSum(evidence, at + 1, new Set([...taken, j])),
  );
  return Math.max(highestSum(evidence, at + 1, taken), ...ways);
}
