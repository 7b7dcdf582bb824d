/** Words of two sides that were given to each other, each to one at most. */
export interface WordMatches {
  /** Affinity to the partner by word of the first side, 0..1; 0 for a word without one. */
  readonly left: Float64Array;
  /** The same by word of the second side. */
  readonly right: Float64Array;
}

/** Below this two words are not given to each other, 0..1: it is what the affinity of any two words is. */
const LEAST_AFFINITY = 0.02;

/**
 * Gives the words of two sides to each other, the likeliest pairs first; among equals those that stand at the same place of
 * their sides. Greedy, as Sultan et al. (2014) do it: on single words the best assignment brings nothing more.
 */
export function matchWords(left: number, right: number, affinity: (i: number, j: number) => number): WordMatches {
  const matches = { left: new Float64Array(left), right: new Float64Array(right) };
  const values = new Float64Array(left * right);
  const likely: number[] = [];
  for (let i = 0; i < left; i += 1)
    for (let j = 0; j < right; j += 1) {
      const value = affinity(i, j);
      if (value <= LEAST_AFFINITY) continue;
      values[i * right + j] = value;
      likely.push(i * right + j);
    }
  const apart = (pair: number) => Math.abs(Math.floor(pair / right) * (right - 1) - (pair % right) * (left - 1));
  likely.sort((x, y) => values[y]! - values[x]! || apart(x) - apart(y) || x - y);
  for (const pair of likely) {
    const i = Math.floor(pair / right);
    const j = pair % right;
    if (matches.left[i]! > 0 || matches.right[j]! > 0) continue;
    matches.left[i] = values[pair]!;
    matches.right[j] = values[pair]!;
  }
  return matches;
}
