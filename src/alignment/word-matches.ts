/** Words of two sides that were given to each other, each to one at most. */
export interface WordMatches {
  /** Affinity to the partner by word of the first side, 0..1; 0 for a word without one. */
  readonly left: Float64Array;
  /** The same by word of the second side. */
  readonly right: Float64Array;
  /** Number of the partner on the second side by word of the first, or -1. */
  readonly partner: Int32Array;
}

/** Below this two words are not given to each other, 0..1: it is what the affinity of any two words is. */
const LEAST_AFFINITY = 0.02;

/**
 * Gives the words of two sides to each other, the likeliest pairs first; among equals those that stand at the same place of
 * their sides. Greedy, as Sultan et al. (2014) do it: on single words the best assignment brings nothing more.
 */
export function matchWords(left: number, right: number, affinity: (i: number, j: number) => number): WordMatches {
  const likely: { value: number; apart: number; i: number; j: number }[] = [];
  for (let i = 0; i < left; i += 1)
    for (let j = 0; j < right; j += 1) {
      const value = affinity(i, j);
      if (value > LEAST_AFFINITY) likely.push({ value, apart: Math.abs(i * (right - 1) - j * (left - 1)), i, j });
    }
  likely.sort((x, y) => y.value - x.value || x.apart - y.apart || x.i - y.i || x.j - y.j);
  const matches = {
    left: new Float64Array(left),
    right: new Float64Array(right),
    partner: new Int32Array(left).fill(-1),
  };
  for (const { value, i, j } of likely) {
    if (matches.left[i]! > 0 || matches.right[j]! > 0) continue;
    matches.left[i] = value;
    matches.right[j] = value;
    matches.partner[i] = j;
  }
  return matches;
}
