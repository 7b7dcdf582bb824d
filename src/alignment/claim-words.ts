import type { ReadClaim } from '../claims/claim.js';
import type { ClaimLink } from './link.js';
import type { Matches } from './matches.js';
import type { WeighedStatement } from './vocabulary.js';

/** For each token of a claim its nearest relative inside the other claim. */
export interface WordPartners {
  /** Affinity to it, 0..1; 0 for function words and words without one. */
  readonly near: readonly number[];
  /** Its token number in the other claim; -1 where there is none. */
  readonly partner: readonly number[];
}

/** The words of both claims of a link, laid against each other. */
export interface ClaimWords {
  readonly a: WordPartners;
  readonly b: WordPartners;
}

export function claimWords({ a, b, from: { pair } }: Pick<ClaimLink, 'a' | 'b' | 'from'>): ClaimWords {
  const [left, right] = [firstToken(a, pair.a), firstToken(b, pair.b)];
  return {
    a: partnersOf(a, left, pair.a, pair.fromA, b, right, pair.b),
    b: partnersOf(b, right, pair.b, pair.fromB, a, left, pair.a),
  };
}

/** Number of a claim's first token in its statement. */
function firstToken({ claim: { span } }: ReadClaim, { statement }: WeighedStatement): number {
  return statement.tokens.findIndex(({ start }) => start >= span.start);
}

function partnersOf(
  { tokens }: ReadClaim,
  first: number,
  { concepts }: WeighedStatement,
  { columns, start, end }: Matches,
  other: ReadClaim,
  otherFirst: number,
  far: WeighedStatement,
): WordPartners {
  const near = new Array<number>(tokens.length).fill(0);
  const partners = new Array<number>(tokens.length).fill(-1);
  for (let k = start; k < end; k += 1) {
    const at = concepts[columns.concepts[k]!]!.token - first;
    if (at < 0 || at >= tokens.length) continue;
    const there = placeIn(other, otherFirst, far, columns.partner[k]!);
    if (there === undefined) continue;
    near[at] = columns.best[k]!;
    partners[at] = there;
  }
  return { near, partner: partners };
}

/** Token number, in a claim, of a concept of its statement, or of the same concept where it is said again. */
function placeIn(
  { tokens }: ReadClaim,
  first: number,
  { concepts, ids }: WeighedStatement,
  concept: number,
): number | undefined {
  const isInside = (i: number) => concepts[i]!.token >= first && concepts[i]!.token < first + tokens.length;
  const at = isInside(concept) ? concept : ids.findIndex((id, i) => id === ids[concept] && isInside(i));
  return at < 0 ? undefined : concepts[at]!.token - first;
}
