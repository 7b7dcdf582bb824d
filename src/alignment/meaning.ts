import { vectorOf } from '../lexicon/kinship.js';

/** How much of the event's mean is taken out of each statement, 0..1; with all of it two-statement events would be opposites. */
const COMMON_SHARE = 0.8;

/** The mean vector of the known words, each by its weight; all zeros, of length 0, where no word is known. */
export function meanVector(ids: readonly number[], weights: readonly number[], keys: readonly string[]): Float64Array {
  let sum: Float64Array | undefined;
  ids.forEach((id, i) => {
    const vector = vectorOf(keys[id]!);
    if (vector === undefined) return;
    sum ??= new Float64Array(vector.length);
    for (let d = 0; d < vector.length; d += 1) sum[d]! += weights[i]! * vector[d]!;
  });
  return toUnitLength(sum ?? new Float64Array(0));
}

/** The vectors of the statements of one event beside their common mean, each of length 1. */
export function meaningsOf(vectors: readonly Float64Array[]): Float64Array[] {
  const dimensions = vectors.reduce((most, v) => Math.max(most, v.length), 0);
  const mean = new Float64Array(dimensions);
  for (const vector of vectors) for (let d = 0; d < vector.length; d += 1) mean[d]! += vector[d]! / vectors.length;
  return vectors.map((vector) => {
    const beside = new Float64Array(dimensions);
    for (let d = 0; d < vector.length; d += 1) beside[d] = vector[d]! - COMMON_SHARE * mean[d]!;
    return vector.length === 0 ? beside : toUnitLength(beside);
  });
}

function toUnitLength(vector: Float64Array): Float64Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? vector : vector.map((value) => value / length);
}
