import type { ReadClaim } from '../claims/claim.js';
import type { Matches, Pair } from './pair.js';
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
export function overlaps(pair: Pair): ClaimMatch[] {
  const left = pair.a.statement.claims.map((claim) => within(pair.a, claim));
  const right = pair.b.statement.claims.map((claim) => within(pair.b, claim));
  return left.flatMap((x, a) =>
    right.map(
      (y, b): ClaimMatch => ({
        a,
        b,
        overlap: Math.sqrt(matched(x, y, pair.a, pair.fromA) * matched(y, x, pair.b, pair.fromB)),
      }),
    ),
  );
}

function isMutual(match: ClaimMatch, all: readonly ClaimMatch[]): boolean {
  return all.every(
    (other) => other === match || (other.a !== match.a && other.b !== match.b) || other.overlap < match.overlap,
  );
}

/** Numbers of the concepts that stand inside a claim. */
function within({ statement, concepts }: WeighedStatement, { claim }: ReadClaim): Set<number> {
  const inside = new Set<number>();
  concepts.forEach(({ token }, i) => {
    const { start } = statement.tokens[token]!;
    if (claim.span.start <= start && start < claim.span.end) inside.add(i);
  });
  return inside;
}

function matched(
  own: Set<number>,
  other: Set<number>,
  { weights }: WeighedStatement,
  { best, partner }: Matches,
): number {
  let total = 0;
  let sum = 0;
  for (const i of own) {
    total += weights[i]!;
    if (other.has(partner[i]!)) sum += weights[i]! * best[i]!;
  }
  return total === 0 ? 0 : sum / total;
}
