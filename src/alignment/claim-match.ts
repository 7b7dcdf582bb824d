import type { Matches } from './matches.js';
import type { Pair } from './pair.js';
import type { Stretch } from './stretch.js';
import type { WeighedStatement } from './vocabulary.js';

/** Two claims of a linked pair of statements; numbers among the claims of each statement. */
export interface ClaimMatch {
  readonly a: number;
  readonly b: number;
  /** Share of the weight of both claims that meets a relative in the other (geometric mean), 0..1. */
  readonly overlap: number;
}

/** A further pair of claims carries the link too when it matches at least this well beside the best one. */
const ALSO = 0.75;

/**
 * The claims that carry a link between two statements: the two with the largest overlap, and every further two that are
 * each other's best and nearly as good. At least one pair comes out.
 */
export function matchClaims(pair: Pair): ClaimMatch[] {
  const all = overlaps(pair);
  const best = all.reduce((most, match) => (match.overlap > most.overlap ? match : most));
  return all.filter((match) => match === best || (match.overlap >= ALSO * best.overlap && isMutual(match, all)));
}

/** Every claim of one statement against every claim of the other. */
export function overlaps({ a, b, fromA, fromB }: Pair): ClaimMatch[] {
  const [left, right] = [a.stretches, b.stretches];
  const all: ClaimMatch[] = [];
  for (let i = 0; i < left.length; i += 1) {
    for (let j = 0; j < right.length; j += 1) {
      const overlap = Math.sqrt(matched(left[i]!, right[j]!, a, fromA, b) * matched(right[j]!, left[i]!, b, fromB, a));
      all.push({ a: i, b: j, overlap });
    }
  }
  return all;
}

function isMutual(match: ClaimMatch, all: readonly ClaimMatch[]): boolean {
  return all.every(
    (other) => other === match || (other.a !== match.a && other.b !== match.b) || other.overlap < match.overlap,
  );
}

/** Share of a claim's weight that meets a relative inside the other claim; a word said twice is met by either. */
function matched(
  own: Stretch,
  other: Stretch,
  { weights }: WeighedStatement,
  { columns, start, end }: Matches,
  { ids }: WeighedStatement,
): number {
  if (own.weight === 0) return 0;
  const { concepts, best, partner } = columns;
  let sum = 0;
  for (let k = start; k < end; k += 1) {
    const i = concepts[k]!;
    if (own.first <= i && i < own.end && stands(ids, partner[k]!, other)) sum += weights[i]! * best[k]!;
  }
  return sum / own.weight;
}

/** Whether a concept of a statement, or the same said again, stands in a stretch of it. */
function stands(ids: readonly number[], concept: number, { first, end }: Stretch): boolean {
  if (first <= concept && concept < end) return true;
  for (let i = first; i < end; i += 1) if (ids[i] === ids[concept]) return true;
  return false;
}
