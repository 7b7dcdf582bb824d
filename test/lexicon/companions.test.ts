import { describe, expect, test } from 'vitest';
import { companions, STRANGERS } from '../../src/lexicon/companions.js';
import { companyOf, kinship, vectorOf } from '../../src/lexicon/kinship.js';
import { vocabulary } from '../../src/lexicon/vocabulary.js';

const LEAST = STRANGERS;
const companionsOf = (words: readonly string[]) => companions(words.map(companyOf));
const SIGNS = 96;
const SIGNS_APART = 40;

/** In how many of their first numbers the signs of two vectors differ. */
function signsApart(a: Float32Array, b: Float32Array): number {
  let apart = 0;
  for (let d = 0; d < SIGNS; d += 1) if (a[d]! > 0 !== b[d]! > 0) apart += 1;
  return apart;
}

describe('companions', () => {
  const words = vocabulary().words.filter((word, i) => i % 23 === 0 && vectorOf(word) !== undefined);
  const found = new Map(companionsOf(words).map(({ a, b, cosine }) => [`${a} ${b}`, cosine]));

  test('has each pair that is kin and whose signs agree enough, with its cosine, and no other', () => {
    let kin = 0;
    let lost = 0;
    for (let a = 0; a < words.length; a += 1) {
      for (let b = a + 1; b < words.length; b += 1) {
        const exact = kinship(words[a]!, words[b]!);
        const cosine = found.get(`${a} ${b}`);
        const passes = signsApart(vectorOf(words[a]!)!, vectorOf(words[b]!)!) <= SIGNS_APART;
        if (cosine !== undefined) {
          if (!passes || Math.abs(cosine - exact) > 1e-5 || cosine < LEAST) expect([words[a], words[b]]).toBe('kin');
        } else if (exact > LEAST + 1e-5 && passes) expect([words[a], words[b]]).toBe('found');
        // What the filter may lose is weak.
        if (exact > 0.7 && cosine === undefined) expect([words[a], words[b], exact]).toBe('found');
        if (exact < LEAST) continue;
        kin += 1;
        if (cosine === undefined) lost += 1;
      }
    }
    expect(kin).toBeGreaterThan(100);
    expect(lost / kin).toBeLessThan(1 / 6);
  });

  test('pairs are in ascending order of their places', () => {
    const order = [...found.keys()].map((key) => key.split(' ').map(Number) as [number, number]);
    for (const [a, b] of order) expect(a).toBeLessThan(b);
    expect(order).toEqual(order.toSorted(([a, b], [c, d]) => a - c || b - d));
  });

  test('what was found before changes nothing', () => {
    expect(new Map(companionsOf(words).map(({ a, b, cosine }) => [`${a} ${b}`, cosine]))).toEqual(found);
  });

  test('words without a vector keep their places and no company', () => {
    const pairs = companionsOf(['', 'ceasefire', 'qwrtz', 'truce', '__proto__', 'banana']);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([[1, 3]]);
    expect(pairs[0]!.cosine).toBeCloseTo(kinship('ceasefire', 'truce'), 5);
    expect(companionsOf([])).toEqual([]);
  });

  test('a form keeps the very company of its lemma', () => {
    expect(companionsOf(['announce', 'announces'])).toEqual([{ a: 0, b: 1, cosine: 1 }]);
  });
});
