import { vectorOf } from './kinship.js';

/** Two words of a list, by their places in it with `a` < `b`, and the cosine of their vectors. */
export interface Companions {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** Signs of a vector that are compared before the numbers are: three words of 32 bits. */
const SIGNS = 96;
/**
 * Two vectors whose signs differ in more places than this are taken for strangers. At a cosine of .4 signs differ in 35 places of
 * 96 on average, for random pairs in 48 (Charikar 2002, Similarity estimation techniques from rounding algorithms): nineteen
 * products in twenty are saved, and one in six of the weakest companions is lost, which moved no figure.
 */
const SIGNS_APART = 40;

/** The pairs of a list of words whose cosine is at least `least`, in ascending order of their places. */
export function companions(words: readonly string[], least: number): Companions[] {
  const places: number[] = [];
  const vectors: Float32Array[] = [];
  words.forEach((word, place) => {
    const vector = word === '' ? undefined : vectorOf(word);
    if (vector === undefined) return;
    places.push(place);
    vectors.push(vector);
  });
  const signs = signsOf(vectors);
  const pairs: Companions[] = [];
  for (let i = 0; i < vectors.length; i++) {
    const [x, y, z] = [signs[i * 3]!, signs[i * 3 + 1]!, signs[i * 3 + 2]!];
    for (let j = i + 1; j < vectors.length; j++) {
      const at = j * 3;
      if (bits(x ^ signs[at]!) + bits(y ^ signs[at + 1]!) + bits(z ^ signs[at + 2]!) > SIGNS_APART) continue;
      const cosine = vectors[i] === vectors[j] ? 1 : dot(vectors[i]!, vectors[j]!);
      if (cosine >= least) pairs.push({ a: places[i]!, b: places[j]!, cosine });
    }
  }
  return pairs;
}

/** One bit for each of the first numbers of each vector: whether it is positive. */
function signsOf(vectors: readonly Float32Array[]): Int32Array {
  const signs = new Int32Array(vectors.length * 3);
  vectors.forEach((vector, i) => {
    for (let d = 0; d < SIGNS; d++) if (vector[d]! > 0) signs[i * 3 + (d >> 5)]! |= 1 << (d & 31);
  });
  return signs;
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
