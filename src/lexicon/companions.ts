import { type Company, companyOf } from './kinship.js';

/** Two words of a list, by their places in it with `a` < `b`, and the cosine of their vectors. */
export interface Companions {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/**
 * Two vectors whose first 96 signs differ in more places than this are taken for strangers. At a cosine of .4 signs differ in 35 places of
 * 96 on average, for random pairs in 48 (Charikar 2002, Similarity estimation techniques from rounding algorithms): nineteen
 * products in twenty are saved, and one in six of the weakest companions is lost, which moved no figure.
 */
const SIGNS_APART = 40;

/** The pairs of a list of words whose cosine is at least `least`, in ascending order of their places. */
export function companions(words: readonly string[], least: number): Companions[] {
  const places: number[] = [];
  const known: Company[] = [];
  words.forEach((word, place) => {
    const company = word === '' ? undefined : companyOf(word);
    if (company === undefined) return;
    places.push(place);
    known.push(company);
  });
  const signs = Int32Array.from(known.flatMap((company) => company.signs));
  const pairs: Companions[] = [];
  for (let i = 0; i < known.length; i++) {
    const { word, vector } = known[i]!;
    const [x, y, z] = [signs[i * 3]!, signs[i * 3 + 1]!, signs[i * 3 + 2]!];
    for (let j = i + 1; j < known.length; j++) {
      const at = j * 3;
      if (bits(x ^ signs[at]!) + bits(y ^ signs[at + 1]!) + bits(z ^ signs[at + 2]!) > SIGNS_APART) continue;
      const cosine = word === known[j]!.word ? 1 : dot(vector, known[j]!.vector);
      if (cosine >= least) pairs.push({ a: places[i]!, b: places[j]!, cosine });
    }
  }
  return pairs;
}

/** How many bits are set (Warren, Hacker's Delight, ch. 5). */
function bits(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function dot(a: Float32Array, b: Float32Array): number {
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < a.length; i += 2) {
    even += a[i]! * b[i]!;
    odd += a[i + 1]! * b[i + 1]!;
  }
  return even + odd;
}
