import type { Company } from './kinship.js';
import { Strangers } from './strangers.js';
import { DIMENSIONS } from './vector-layout.js';

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

/** Below this cosine two words are strangers: random pairs of frequent words stay under it. */
export const STRANGERS = 0.4;

/** Which words were found to be strangers before. */
let strangers: Strangers | undefined;

/**
 * The pairs of a list of words that are no strangers, in ascending order of their places; each is given by the company
 * that it keeps, and one of which that is not known keeps none.
 */
export function companions(words: readonly (Company | undefined)[]): Companions[] {
  const places: number[] = [];
  const known: Company[] = [];
  words.forEach((company, place) => {
    if (company === undefined) return;
    places.push(place);
    known.push(company);
  });
  const signs = new Int32Array(known.length * 3);
  known.forEach((company, i) => {
    signs.set(company.signs, i * 3);
  });
  strangers ??= new Strangers();
  const seats = strangers.seatsOf(known);
  const pairs: Companions[] = [];
  for (let i = 0; i < known.length; i++) {
    const { word, vector } = known[i]!;
    const seat = seats[i]!;
    const x = signs[i * 3]!;
    const y = signs[i * 3 + 1]!;
    const z = signs[i * 3 + 2]!;
    for (let j = i + 1; j < known.length; j++) {
      if (strangers.has(seat, seats[j]!)) continue;
      const at = j * 3;
      if (bitsIn(x ^ signs[at]!, y ^ signs[at + 1]!, z ^ signs[at + 2]!) <= SIGNS_APART) {
        const cosine = word === known[j]!.word ? 1 : dot(vector, known[j]!.vector);
        if (cosine >= STRANGERS) {
          pairs.push({ a: places[i]!, b: places[j]!, cosine });
          continue;
        }
      }
      strangers.add(seat, seats[j]!);
    }
  }
  return pairs;
}

/**
 * How many bits are set in three words. At each place the three are added up to a bit of one and a bit of two, so that two words
 * are counted for three (carry-save adder; Warren, Hacker's Delight, ch. 5).
 */
function bitsIn(x: number, y: number, z: number): number {
  const differ = x ^ y;
  const ones = byFours(differ ^ z);
  const twos = byFours((x & y) | (differ & z));
  const fours = ones + 2 * twos;
  return Math.imul((fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}

/** How many bits are set in each four of a word, in those four. */
function byFours(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  return (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
}

function dot(a: Float32Array, b: Float32Array): number {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < DIMENSIONS; i += 4) {
    even += a[i]! * b[i]!;
    odd += a[i + 1]! * b[i + 1]!;
    even += a[i + 2]! * b[i + 2]!;
    odd += a[i + 3]! * b[i + 3]!;
  }
  return even + odd;
}
