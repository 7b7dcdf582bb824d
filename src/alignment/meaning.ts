/** How much of the event's mean is taken out of each statement, 0..1; with all of it the two statements of a small event would be opposites. */
const COMMON_SHARE = 0.8;

/** A statement's concepts and their weights, parallel. */
interface Weighed {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

/**
 * What each statement of an event means, as a direction beside what all of them share: the weighted mean of its words'
 * vectors with the event's mean taken out (after Arora et al. 2017, A Simple but Tough-to-Beat Baseline for Sentence
 * Embeddings; they take out the first component of a corpus). Vectors have length 1, or 0 where no word is known.
 */
export function meaningsOf(
  statements: readonly Weighed[],
  vectors: readonly (Float32Array | undefined)[],
): Float64Array[] {
  const dimensions = vectors.reduce((most, v) => Math.max(most, v?.length ?? 0), 0);
  // All statements share one array, of which each has a stretch.
  const all = new Float64Array(statements.length * dimensions);
  const mean = new Float64Array(dimensions);
  const meanings = statements.map(({ ids, weights }, n) => {
    const meaning = all.subarray(n * dimensions, (n + 1) * dimensions);
    addUp(meaning, ids, weights, vectors);
    toUnitLength(meaning);
    for (let d = 0; d < dimensions; d += 1) mean[d]! += meaning[d]! / statements.length;
    return meaning;
  });
  for (const meaning of meanings) {
    for (let d = 0; d < dimensions; d += 1) meaning[d]! -= COMMON_SHARE * mean[d]!;
    toUnitLength(meaning);
  }
  return meanings;
}

/** Cosine of two vectors of length 1; 0 where one is all zeros. */
export function cosine(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  for (let d = 0; d < a.length; d += 1) dot += a[d]! * b[d]!;
  return dot;
}

/** Adds the vectors of a statement's concepts to a sum of the caller's own. */
function addUp(
  sum: Float64Array,
  ids: readonly number[],
  weights: readonly number[],
  vectors: readonly (Float32Array | undefined)[],
): void {
  for (let i = 0; i < ids.length; i += 1) {
    const vector = vectors[ids[i]!];
    if (vector === undefined) continue;
    addTo(sum, vector, weights[i]!);
  }
}

/** Four numbers a step, as many as vectors have a multiple of. */
function addTo(sum: Float64Array, vector: Float32Array, weight: number): void {
  for (let d = 0; d < sum.length; d += 4) {
    sum[d]! += weight * vector[d]!;
    sum[d + 1]! += weight * vector[d + 1]!;
    sum[d + 2]! += weight * vector[d + 2]!;
    sum[d + 3]! += weight * vector[d + 3]!;
  }
}

/** Scales a vector of the caller's own, in place. */
function toUnitLength(vector: Float64Array): void {
  let square = 0;
  for (let d = 0; d < vector.length; d += 1) square += vector[d]! * vector[d]!;
  const length = Math.sqrt(square);
  if (length > 0) for (let d = 0; d < vector.length; d += 1) vector[d]! /= length;
}
