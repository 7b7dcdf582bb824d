import { companions } from '../lexicon/companions.js';
import { kinship } from '../lexicon/kinship.js';
import { relatedPairs } from '../lexicon/related-pairs.js';
import { type WordRelation, wordRelation } from '../lexicon/relations.js';
import { PairTable } from './pair-table.js';

/** What a relation of two words is worth, by kind; `broader` and `narrower` lose a third with each further step. */
const WORTH: Readonly<Record<WordRelation['kind'], number>> = {
  derived: 0.95,
  synonym: 0.85,
  similar: 0.6,
  antonym: 0.5,
  broader: 0.6,
  narrower: 0.6,
  sibling: 0.35,
};

/** Below this cosine two words are strangers: random pairs of frequent words stay under it. */
const STRANGERS = 0.4;
/** What the cosine of a word and itself is worth less than the word itself. */
const COMPANY_WORTH = 0.9;

/**
 * How near two concepts are, 0..1: 1 the same, 0 nothing in common. The larger of what WordNet says of the two words and
 * of how alike the company is that they keep (cosine of their vectors). Symmetric.
 */
export function affinity(a: string, b: string): number {
  if (a === b) return 1;
  if (!isWord(a) || !isWord(b)) return 0;
  const relation = wordRelation(a, b);
  return Math.max(relation === undefined ? 0 : worthOf(relation), companyWorth(kinship(a, b)));
}

function worthOf({ kind, distance }: WordRelation): number {
  return WORTH[kind] * (2 / 3) ** Math.max(0, distance - 1);
}

function companyWorth(cosine: number): number {
  return cosine < STRANGERS ? 0 : COMPANY_WORTH * cosine;
}

/** Countries and numbers are only ever themselves. */
function isWord(key: string): boolean {
  const first = key.charCodeAt(0);
  return key.length > 0 && first !== 64 && (first < 48 || first > 57);
}

/** Up to this many concepts their affinities stand in a square of 4 bytes each, beyond it in a table of those that are not 0. */
const LARGEST_SQUARE = 3000;

/** Affinities of the concepts of one vocabulary and of further words, each worked out once. */
export class AffinityTable {
  readonly #size: number;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #square: Float32Array | undefined;
  readonly #sparse: PairTable | undefined;

  /** The concepts have the numbers of their places in `keys`; the further words come behind them. */
  constructor(keys: readonly string[], further: readonly string[] = []) {
    const all = [...new Set([...keys, ...further])];
    this.#size = all.length;
    this.#numbers = new Map(all.map((key, number) => [key, number]));
    if (all.length <= LARGEST_SQUARE) this.#square = squareOf(all);
    else this.#sparse = sparseOf(all);
  }

  /** The number of a concept or further word; undefined for others. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** Affinities of a word to the words 0 to `count`, 0..1. It may be a view: do not write into it. */
  row(a: number, count: number): Float32Array {
    if (this.#square !== undefined) return this.#square.subarray(a * this.#size, a * this.#size + count);
    return Float32Array.from({ length: count }, (_, b) => this.between(a, b));
  }

  /** Affinity of two words by number, 0..1. */
  between(a: number, b: number): number {
    if (this.#square !== undefined) return this.#square[a * this.#size + b]!;
    return a === b ? 1 : this.#sparse!.get(a, b);
  }
}

/** Every affinity, row after row. */
function squareOf(keys: readonly string[]): Float32Array {
  const size = keys.length;
  const square = new Float32Array(size * size);
  eachAffinity(keys, (a, b, value) => {
    const at = a * size + b;
    square[at] = Math.max(square[at]!, value);
  });
  for (let a = 0; a < size; a += 1) {
    square[a * size + a] = 1;
    for (let b = a + 1; b < size; b += 1) square[b * size + a] = square[a * size + b]!;
  }
  return square;
}

function sparseOf(keys: readonly string[]): PairTable {
  const table = new PairTable(keys.length);
  eachAffinity(keys, (a, b, value) => table.raise(a, b, value));
  return table;
}

/** Relations by where words meet in WordNet, company by the cosines of their vectors; a pair may come once for each, `a` < `b`. */
function eachAffinity(keys: readonly string[], take: (a: number, b: number, value: number) => void): void {
  const words = keys.map((key) => (isWord(key) ? key : ''));
  for (const { a, b, relation } of relatedPairs(words)) take(a, b, worthOf(relation));
  for (const { a, b, cosine } of companions(words, STRANGERS)) take(a, b, companyWorth(cosine));
}
