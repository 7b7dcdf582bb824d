import { describe, expect, test } from 'vitest';
import { candidatePairs } from '../../src/alignment/candidates.js';
import { cosine } from '../../src/alignment/meaning.js';
import { buildVocabulary, type Vocabulary } from '../../src/alignment/vocabulary.js';
import { exampleAlignments, handStatement, statements } from './aligned.js';

const share = ({ statements: all }: Vocabulary, a: number, b: number) =>
  all[a]!.ids.some((id) => all[b]!.ids.includes(id));

describe('few statements', () => {
  test('all pairs of two readouts that share a concept or a direction, in ascending order', () => {
    for (const { vocabulary } of exampleAlignments()) {
      const { statements: all } = vocabulary;
      const expected: [number, number][] = [];
      for (let a = 0; a < all.length; a += 1) {
        for (let b = a + 1; b < all.length; b += 1) {
          if (all[a]!.statement.readout === all[b]!.statement.readout) continue;
          if (share(vocabulary, a, b) || cosine(all[a]!.meaning, all[b]!.meaning) >= 0.1) expected.push([a, b]);
        }
      }
      expect(candidatePairs(vocabulary)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    }
  });

  test('statements that share nothing are no pair', () => {
    const words = buildVocabulary([handStatement(0, ['qzx', 'vvk']), handStatement(1, ['jjw', 'xxq'])]);
    expect(candidatePairs(words)).toEqual([]);
  });

  test('nothing to pair', () => {
    expect(candidatePairs(buildVocabulary([]))).toEqual([]);
    expect(candidatePairs(buildVocabulary(statements('One ship sank. The ship sank.')))).toEqual([]);
  });
});

/** Two readouts of `size` statements; the statement of one number has a word of its own in both. */
function twins(size: number, ...common: readonly string[]): Vocabulary {
  const one = (readout: number) =>
    Array.from({ length: size }, (_, i) => handStatement(readout, [`qx${i}z`, ...common]));
  return buildVocabulary([...one(0), ...one(1)]);
}

/** Statements of two readouts that share one word, so many of each. */
function sharingOne(left: number, right: number): Vocabulary {
  const one = (readout: number, size: number) =>
    Array.from({ length: size }, () => handStatement(readout, ['qxcommon', `qx${readout}z`]));
  return buildVocabulary([...one(0, left), ...one(1, right)]);
}

describe('where statements become many', () => {
  test('20,000 pairs are all laid against each other, of more some are left out', () => {
    expect(candidatePairs(sharingOne(100, 200))).toHaveLength(20_000);
    expect(candidatePairs(sharingOne(101, 199)).length).toBeLessThan(20_099);
  });
});

/**
 * Two readouts with six statements each that all share one word, and 200 that share none. A statement of each, at a place of
 * its own, shares a second word with the five others of the other readout.
 */
function sixEach(place: number): Vocabulary {
  const six = (readout: number) =>
    Array.from({ length: 6 }, (_, i) => {
      const special = i === place;
      return handStatement(readout, ['qxcommon', `qxsecond${special ? readout : 1 - readout}`]);
    });
  const others = (readout: number) =>
    Array.from({ length: 200 }, (_, i) => handStatement(readout, [`qx${readout}x${i}z`]));
  return buildVocabulary([...six(0), ...others(0), ...six(1), ...others(1)]);
}

describe('many statements', () => {
  test.each([
    [0, 5],
    [2, 5],
    [5, 4],
  ])('five partners are kept, the strongest, of equals the first, in ascending order: special at %i', (place, last) => {
    const expected: [number, number][] = [];
    for (let i = 0; i < 6; i += 1) {
      for (let j = 0; j < 6; j += 1) {
        // The special two are each other's weakest; the last of the others is one too many for its like.
        if ((i === place && j === place) || (i === last && j === last)) continue;
        expected.push([i, 206 + j]);
      }
    }
    expect(candidatePairs(sixEach(place))).toEqual(expected);
  });

  test('a word in more than 400 statements leads nowhere, a rare one does', () => {
    const size = 205;
    const expected = Array.from({ length: size }, (_, i) => [i, i + size]);
    expect(candidatePairs(twins(size, 'qxcommon'))).toEqual(expected);
  });

  test('each keeps its five strongest partners in the other readout', () => {
    const size = 150;
    const chosenBy = (number: number, others: readonly number[]) => {
      const twin = (number + size) % (2 * size);
      return [twin, ...others.filter((other) => other !== twin)].slice(0, 5);
    };
    const left = Array.from({ length: size }, (_, i) => i);
    const right = left.map((i) => i + size);
    const expected = new Set<string>();
    for (const number of left) for (const other of chosenBy(number, right)) expected.add(`${number} ${other}`);
    for (const number of right) for (const other of chosenBy(number, left)) expected.add(`${other} ${number}`);
    const found = candidatePairs(twins(size, 'qxcommon')).map(([a, b]) => `${a} ${b}`);
    expect(new Set(found)).toEqual(expected);
    expect(found.length).toBe(expected.size);
  });
});
