import { diffArrays } from 'diff';

/** A run of tokens that both texts have (`kept`), only the first (`removed`) or only the second (`added`). */
export interface DiffRun {
  readonly kind: 'kept' | 'removed' | 'added';
  /** Token numbers in the first text, `end` exclusive; empty for `added`, where it tells the place. */
  readonly left: { readonly start: number; readonly end: number };
  /** The same in the second text; empty for `removed`. */
  readonly right: { readonly start: number; readonly end: number };
}

/**
 * The fewest tokens to take out and put in to make the second row of the first (Myers 1986, by `diff`), as runs in text
 * order that cover both. Time grows with the product of length and difference: for the tokens of two claims, not of two texts.
 */
export function tokenDiff(a: readonly string[], b: readonly string[]): DiffRun[] {
  let left = 0;
  let right = 0;
  return diffArrays([...a], [...b]).map(({ added, removed, count }): DiffRun => {
    const from = { left, right };
    if (!added) left += count;
    if (!removed) right += count;
    return {
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      left: { start: from.left, end: left },
      right: { start: from.right, end: right },
    };
  });
}
