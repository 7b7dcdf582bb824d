import { remember } from '../text/remember.js';
import { lemmasOf } from './morphology.js';
import { digitAt } from './printable.js';
import { RANKS } from './tables/ranks.js';
import { BOOKS, FREQUENT_CODES, OTHER_CODES } from './tables/vectors.js';
import { CHOICES, DIMENSIONS, tierOf, VECTOR_TIERS } from './vector-layout.js';
import { wordNumber } from './vocabulary.js';

const CODES = [FREQUENT_CODES, OTHER_CODES];

interface Vectors {
  /** For each tier its choices, part after part. */
  readonly books: readonly Float32Array[];
  /** Tier of each word, or -1. */
  readonly tiers: Int8Array;
  /** Where the code of each word begins among the codes of its tier. */
  readonly starts: Uint32Array;
  /** What was worked out so far, by number of the word. */
  readonly known: Map<number, Company>;
}

let decoded: Vectors | undefined;

function vectors(): Vectors {
  decoded ??= decode();
  return decoded;
}

function decode(): Vectors {
  const tiers = new Int8Array(RANKS.length);
  const starts = new Uint32Array(RANKS.length);
  const next = VECTOR_TIERS.map(() => 0);
  for (let word = 0; word < RANKS.length; word++) {
    const tier = tierOf(RANKS.charAt(word));
    tiers[word] = tier;
    if (tier < 0) continue;
    starts[word] = next[tier]!;
    next[tier]! += VECTOR_TIERS[tier]!.parts;
  }
  return { books: VECTOR_TIERS.map((_, tier) => decodeBook(tier)), tiers, starts, known: new Map() };
}

function decodeBook(tier: number): Float32Array {
  const book = new Float32Array(CHOICES * DIMENSIONS);
  for (let i = 0; i < book.length; i++) book[i] = digitAt(BOOKS, tier * book.length + i) - (CHOICES - 1) / 2;
  return book;
}

function decodeVector({ books, tiers, starts }: Vectors, word: number): Float32Array {
  const tier = tiers[word]!;
  const { parts } = VECTOR_TIERS[tier]!;
  const book = books[tier]!;
  const width = DIMENSIONS / parts;
  const vector = new Float32Array(DIMENSIONS);
  for (let part = 0; part < parts; part++) {
    const choice = digitAt(CODES[tier]!, starts[word]! + part);
    const from = (part * CHOICES + choice) * width;
    vector.set(book.subarray(from, from + width), part * width);
  }
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  return vector.map((value) => value / length);
}

/** The number of a word that has a vector: of the word itself, or of the first of its lemmas; -1 for none. */
function vectorWord(word: string): number {
  const { tiers } = vectors();
  const own = wordNumber(word);
  if (own !== undefined) return tiers[own]! < 0 ? -1 : own;
  for (const { lemma } of lemmasOf(word)) {
    const number = wordNumber(lemma);
    if (number !== undefined && tiers[number]! >= 0) return number;
  }
  return -1;
}

/** The company that a word keeps. Shared: do not write into it. */
export interface Company {
  /** Number of the word that has the vector. */
  readonly word: number;
  /** 100 numbers, of length 1. */
  readonly vector: Float32Array;
  /** Whether each of its first 96 numbers is positive, a bit each. */
  readonly signs: readonly [number, number, number];
}

/**
 * The company of a lower-case word, or undefined when the table has none (words beyond the 30,000 most frequent). A form without
 * a row of its own has that of its lemma. Vectors are worked out one by one because a text uses few of them.
 */
export const companyOf: (word: string) => Company | undefined = /* @__PURE__ */ remember((word) => {
  const number = vectorWord(word);
  if (number < 0) return undefined;
  const table = vectors();
  let company = table.known.get(number);
  if (company === undefined) {
    const vector = decodeVector(table, number);
    company = { word: number, vector, signs: [signsOf(vector, 0), signsOf(vector, 32), signsOf(vector, 64)] };
    table.known.set(number, company);
  }
  return company;
});

function signsOf(vector: Float32Array, from: number): number {
  let signs = 0;
  for (let d = 0; d < 32; d++) if (vector[from + d]! > 0) signs |= 1 << d;
  return signs;
}

/** The vector of a lower-case word; see `companyOf`. */
export function vectorOf(word: string): Float32Array | undefined {
  return companyOf(word)?.vector;
}

/**
 * How alike the company is that two lower-case words keep, -1..1: the cosine of their vectors. 1 for the same word, about
 * 0 for two that have nothing to do with each other, and 0 when either is unknown. Opposites keep the same company
 * ("rise", "fall"), so it says same field, not same meaning. Symmetric.
 *
 * Source: GloVe vectors of 6 billion words (Pennington, Socher and Manning 2014), centred and without their five main
 * common directions (all-but-the-top, Mu and Viswanath 2018), then product-quantised (Jegou, Douze and Schmid 2011).
 */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [companyOf(a), companyOf(b)];
  if (left === undefined || right === undefined) return 0;
  if (left.word === right.word) return 1;
  let dot = 0;
  for (let i = 0; i < DIMENSIONS; i++) dot += left.vector[i]! * right.vector[i]!;
  return Math.max(-1, Math.min(1, dot));
}
