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
  const left = pair.a.statement.claims.map((claim) => wordsOf(pair.a, claim));
  const right = pair.b.statement.claims.map((claim) => wordsOf(pair.b, claim));
  return left.flatMap((x, a) =>
    right.map(
      (y, b): ClaimMatch => ({
        a,
        b,
        overlap: Math.sqrt(matched(x, y, pair.a, pair.fromA, pair.b) * matched(y, x, pair.b, pair.fromB, pair.a)),
      }),
    ),
  );
}

function isMutual(match: ClaimMatch, all: readonly ClaimMatch[]): boolean {
  return all.every(
    (other) => other === match || (other.a !== match.a && other.b !== match.b) || other.overlap < match.overlap,
  );
}

/** What stands inside a claim: its concepts by their place in the statement, and by their number in the vocabulary. */
interface ClaimConcepts {
  readonly places: readonly number[];
  readonly ids: ReadonlySet<number>;
}

function wordsOf({ statement, concepts, ids }: WeighedStatement, { claim: { span } }: ReadClaim): ClaimConcepts {
  const places: number[] = [];
  concepts.forEach(({ token }, i) => {
    const { start } = statement.tokens[token]!;
    if (span.start <= start && start < span.end) places.push(i);
  });
  return { places, ids: new Set(places.map((i) => ids[i]!)) };
}

/** Share of a claim's weight that meets a relative inside the other claim; a word said twice is met by either. */
function matched(
  own: ClaimConcepts,
  other: ClaimConcepts,
  { weights }: WeighedStatement,
  { best, partner }: Matches,
  far: WeighedStatement,
): number {
  let total = 0;
  let sum = 0;
  for (const i of own.places) {
    total += weights[i]!;
    if (partner[i]! >= 0 && other.ids.has(far.ids[partner[i]!]!)) sum += weights[i]! * best[i]!;
  }
  return total === 0 ? 0 : sum / total;
}
