import type { Concept } from './concepts.js';
import type { Statement } from './statement.js';

/** What stands inside a claim: concepts of the statement from `first` up to `end`, and their weight. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly weight: number;
}

/** The stretch of each claim of a statement; it is asked for with each pair that the statement stands in. */
export function stretchesOf(
  { claims, tokens }: Statement,
  concepts: readonly Concept[],
  weights: readonly number[],
): Stretch[] {
  return claims.map(({ claim: { span } }) => {
    let first = 0;
    while (first < concepts.length && tokens[concepts[first]!.token]!.start < span.start) first += 1;
    let end = first;
    let weight = 0;
    while (end < concepts.length && tokens[concepts[end]!.token]!.start < span.end) {
      weight += weights[end]!;
      end += 1;
    }
    return { first, end, weight };
  });
}
