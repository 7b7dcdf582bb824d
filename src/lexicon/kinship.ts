import { lemmasOf } from './morphology.js';
import { digitAt } from './printable.js';
import { RANKS } from './tables/ranks.js';
import { CODEBOOK, CODES } from './tables/vectors.js';
import { wordNumber } from './vocabulary.js';

const DIMENSIONS = 100;
const PARTS = 12;
const CHOICES = 92;
/** The rarest rank (about 30,000) whose words have a vector; a character of RANKS. */
const RAREST = 'X';

/** Where part p of a vector begins. */
const partStart = (part: number): number => Math.floor((part * DIMENSIONS) / PARTS);

interface Vectors {
  readonly values: Float32Array;
  /** Row of each word of the vocabulary, or -1. */
  readonly rows: Int32Array;
}

let decoded: Vectors | undefined;

/** Whether the table has a vector for the word of that number. */
export function hasVector(word: number): boolean {
  return RANKS.charAt(word) <= RAREST;
}

function vectors(): Vectors {
  decoded ??= decode();
  return decoded;
}

function decode(): Vectors {
  const rows = new Int32Array(RANKS.length).fill(-1);
  let count = 0;
  for (let word = 0; word < rows.length; word++) if (hasVector(word)) rows[word] = count++;
  const codebook = Float32Array.from({ length: CODEBOOK.length }, (_, i) => digitAt(CODEBOOK, i) - 45.5);
  const values = new Float32Array(count * DIMENSIONS);
  for (let row = 0; row < count; row++) {
    const vector = values.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
    for (let part = 0; part < PARTS; part++) {
      const start = partStart(part);
      const width = partStart(part + 1) - start;
      const from = CHOICES * start + width * digitAt(CODES, row * PARTS + part);
      for (let i = 0; i < width; i++) vector[start + i] = codebook[from + i]!;
    }
    scaleToUnit(vector);
  }
  return { values, rows };
}

function scaleToUnit(vector: Float32Array): void {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  for (let i = 0; i < vector.length; i++) vector[i]! /= length;
}

/** The row of a word, or of the first of its lemmas that has one; -1 for none. */
function rowOf(word: string): number {
  const { rows } = vectors();
  const own = wordNumber(word);
  if (own !== undefined) return rows[own]!;
  for (const { lemma } of lemmasOf(word)) {
    const row = rows[wordNumber(lemma) ?? -1] ?? -1;
    if (row >= 0) return row;
  }
  return -1;
}

/**
 * The vector of a lower-case word, 100 numbers of length 1, or undefined when the table has none (words beyond the
 * 30,000 most frequent). A form without a row of its own has the vector of its lemma. A view into the table: do not write.
 */
export function vectorOf(word: string): Float32Array | undefined {
  const row = rowOf(word);
  return row < 0 ? undefined : vectors().values.subarray(row * DIMENSIONS, (row + 1) * DIMENSIONS);
}

/**
 * How alike the company is that two lower-case words keep, -1..1: the cosine of their vectors. 1 for the same word, about
 * 0 for two that have nothing to do with each other, and 0 when either is unknown. Opposites keep the same company
 * ("rise", "fall"), so it says same field, not same meaning. Symmetric.
 *
 * Source: GloVe vectors of 6 billion words (Pennington, Socher and Manning 2014), centred and without their five main
 * common directions (all-but-the-top, Mu and Viswanath 2018), then product-quantised to twelve characters a word (Jegou,
 * Douze and Schmid 2011).
 */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  const from = rowOf(a);
  const to = rowOf(b);
  if (from < 0 || to < 0) return 0;
  if (from === to) return 1;
  const { values } = vectors();
  let dot = 0;
  for (let i = 0; i < DIMENSIONS; i++) dot += values[from * DIMENSIONS + i]! * values[to * DIMENSIONS + i]!;
  return Math.max(-1, Math.min(1, dot));
}
