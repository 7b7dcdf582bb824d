/** Share of the items of two sorted lists that both have (Dice), each item as often as both have it, 0..1; 0 for two empty lists. */
export function overlap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return a.length + b.length === 0 ? 0 : (2 * sharedItems(a, b)) / (a.length + b.length);
}

/** How many items two sorted lists share, each as often as both have it. */
export function sharedItems(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}
