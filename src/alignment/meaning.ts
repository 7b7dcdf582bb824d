import { vectorOf } from '../lexicon/kinship.js';

/** How much of the event's mean is taken out of each statement, 0..1; with all of it the two statements of a small event would be opposites. */
const COMMON_SHARE = 0.8;

/** Content words in a passage: a long clause. */
export const PASSAGE_LENGTH = 8;

/** A statement's concepts and their weights, parallel. */
interface Weighed {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/** What the statements of an event mean, as directions beside what all of them share; vectors have length 1, or 0 where no word is known. */
export interface Meanings {
  readonly whole: readonly Float64Array[];
  /** The vectors of every run of so many content words of a statement, one behind the other. */
  passages(statement: number, length: number): Float64Array;
}

/**
 * Weighted mean word vectors with the common part of the event taken out (after Arora et al. 2017, A Simple but
 * Tough-to-Beat Baseline for Sentence Embeddings; they take out the first component of a corpus, we the event's mean).
 */
export function meaningsOf(statements: readonly Weighed[], keys: readonly string[]): Meanings {
  const vectors = keys.map((key) => vectorOf(key));
  const dimensions = vectors.reduce((most, v) => Math.max(most, v?.length ?? 0), 0);
  const sums = statements.map(({ ids, weights }) => sumOf(ids, weights, vectors, dimensions));
  const units = sums.map(({ vector }) => toUnitLength(vector.slice()));
  const mean = new Float64Array(dimensions);
  for (const unit of units) for (let d = 0; d < dimensions; d += 1) mean[d]! += unit[d]! / units.length;
  const wordMean = meanOf(sums, dimensions);
  return {
    whole: units.map((unit) => toUnitLength(unit.map((x, d) => x - COMMON_SHARE * mean[d]!))),
    passages: (statement, length) => passagesOf(statements[statement]!, length, vectors, wordMean),
  };
}

/** The runs of a statement one behind the other, each made from the one before by a word that leaves and a word that joins. */
function passagesOf(
  { ids, weights }: Weighed,
  length: number,
  vectors: readonly (Float32Array | undefined)[],
  mean: Float64Array,
): Float64Array {
  const dimensions = mean.length;
  const runs = ids.length === 0 ? 0 : Math.max(1, ids.length - length + 1);
  const block = new Float64Array(runs * dimensions);
  const sum = new Float64Array(dimensions);
  let run = 0;
  for (let i = 0; i < ids.length; i += 1) {
    add(sum, vectors[ids[i]!], weights[i]!, mean);
    if (i >= length) add(sum, vectors[ids[i - length]!], -weights[i - length]!, mean);
    if (i < length - 1 && i < ids.length - 1) continue;
    block.set(sum, run * dimensions);
    toUnitLength(block, run * dimensions, dimensions);
    run += 1;
  }
  return block;
}

/** Adds a word's vector, beside the mean, by its weight. */
function add(sum: Float64Array, vector: Float32Array | undefined, weight: number, mean: Float64Array): void {
  if (vector === undefined) return;
  for (let d = 0; d < sum.length; d += 1) sum[d]! += weight * (vector[d]! - mean[d]!);
}

interface Sum {
  readonly vector: Float64Array;
  /** Weight of the words that have a vector. */
  readonly weight: number;
}

function sumOf(ids: readonly number[], weights: readonly number[], vectors: readonly (Float32Array | undefined)[], dimensions: number): Sum {
  const vector = new Float64Array(dimensions);
  let weight = 0;
  for (let i = 0; i < ids.length; i += 1) {
    const word = vectors[ids[i]!];
    if (word === undefined) continue;
    const w = weights[i]!;
    weight += w;
    for (let d = 0; d < dimensions; d += 1) vector[d]! += w * word[d]!;
  }
  return { vector, weight };
}

function meanOf(sums: readonly Sum[], dimensions: number): Float64Array {
  const mean = new Float64Array(dimensions);
  let total = 0;
  for (const { vector, weight } of sums) {
    total += weight;
    for (let d = 0; d < dimensions; d += 1) mean[d]! += vector[d]!;
  }
  return total === 0 ? mean : mean.map((x) => x / total);
}

/** Scales `length` numbers of the caller's own from `start` on, in place. */
function toUnitLength(vector: Float64Array, start = 0, length = vector.length): Float64Array {
  let square = 0;
  for (let d = start; d < start + length; d += 1) square += vector[d]! ** 2;
  const norm = Math.sqrt(square);
  if (norm > 0) for (let d = start; d < start + length; d += 1) vector[d]! /= norm;
  return vector;
}

/** Cosine of two vectors of length 1; 0 where one is all zeros. */
export function cosine(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  for (let d = 0; d < a.length; d += 1) dot += a[d]! * b[d]!;
  return dot;
}
