import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Letters, lettersOf } from '../../src/alignment/letters.js';
import { spelling } from '../../src/alignment/signals/spelling.js';
import type { Statement } from '../../src/alignment/statement.js';
import { buildVocabulary } from '../../src/alignment/vocabulary.js';
import { handStatement, pairIn } from './aligned.js';

/** The same, by runs written out. */
function slowly(statements: readonly Statement[]): Map<string, number>[] {
  const runs = statements.map(({ tokens }) =>
    tokens.flatMap(({ lower }) => {
      const word = ` ${lower} `;
      return Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => word.slice(i, i + 4));
    }),
  );
  return runs.map((own) => {
    const weights = new Map<string, number>();
    for (const run of new Set(own)) {
      const said = own.filter((other) => other === run).length;
      const statementsWithIt = runs.filter((all) => all.includes(run)).length;
      weights.set(run, (1 + Math.log(said)) * Math.log((statements.length + 1) / statementsWithIt));
    }
    const length = Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0)) || 1;
    return new Map([...weights].map(([run, weight]) => [run, weight / length]));
  });
}

function slowCosine(a: Map<string, number>, b: Map<string, number>): number {
  let sum = 0;
  for (const [run, weight] of a) sum += weight * (b.get(run) ?? 0);
  return sum;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
const event = fc.array(fc.array(word, { maxLength: 8 }), { minLength: 2, maxLength: 5 });
const length = ({ weights }: Letters) => Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0));

describe('lettersOf', () => {
  test('runs are in ascending order, each once, and of length 1 together', () => {
    fc.assert(
      fc.property(event, (sentences) => {
        for (const letters of lettersOf(sentences.map((words, i) => handStatement(i, words)))) {
          expect([...letters.runs]).toEqual([...new Set(letters.runs)].sort((x, y) => x - y));
          expect(letters.weights.length).toBe(letters.runs.length);
          expect(length(letters)).toBeCloseTo(letters.runs.length === 0 ? 0 : 1, 10);
        }
      }),
    );
  });

  test('their cosine is that of runs written out', () => {
    fc.assert(
      fc.property(event, (sentences) => {
        const statements = sentences.map((words, i) => handStatement(i, words));
        const slow = slowly(statements);
        const vocabulary = buildVocabulary(statements);
        for (let b = 1; b < statements.length; b += 1) {
          expect(spelling.measure(pairIn(vocabulary, 0, b))).toBeCloseTo(slowCosine(slow[0]!, slow[b]!), 10);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('marks say nothing', () => {
    const marks = handStatement(0, ['——————']);
    const [letters] = lettersOf([
      { ...marks, tokens: marks.tokens.map((token) => ({ ...token, pos: 'punctuation' as const })) },
    ]);
    expect(letters!.runs.length).toBe(0);
    expect(lettersOf([])).toEqual([]);
  });
});
