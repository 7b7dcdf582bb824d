/** Two claims that speak to one point, as their numbers in their columns. */
export type Step = readonly [left: number, right: number];

/**
 * The longest row of steps that goes down both columns (the longest increasing subsequence, by patience sorting): the way
 * along which two columns are scrolled together. Of several as long, always the same one.
 */
export function longestChain(steps: readonly Step[]): Step[] {
  // With one left number, the higher right number first, so that no row takes two of them.
  const sorted = [...steps].sort((x, y) => x[0] - y[0] || y[1] - x[1]);
  /** For each length of row, the step that ends the row of that length whose end is highest up. */
  const ends: number[] = [];
  const before = sorted.map(([, right], at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[ends[middle]!]![1] < right) low = middle + 1;
      else high = middle;
    }
    ends[low] = at;
    return low > 0 ? ends[low - 1]! : -1;
  });
  const chain: Step[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(sorted[at]!);
  return chain.reverse();
}
