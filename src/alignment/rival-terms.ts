import type { ReadClaim } from '../claims/claim.js';
import { disputedTermsIn, type PlacedTerm } from '../claims/disputed-terms.js';
import { affinity } from './affinity.js';

/** Two terms for one thing, one in each claim. */
export interface RivalTerms {
  readonly group: string;
  readonly a: PlacedTerm;
  readonly b: PlacedTerm;
  /** How far apart they are, 0..1: 1 where their grades differ, less where they name the thing alike. */
  readonly distance: number;
}

/** Two terms of one grade are rivals only if their words are at most this near; "war" and "armed conflict" are not. */
const SAME_TERM = 0.5;
/** Distance of rivals of one grade. */
const ONE_GRADE = 0.4;

/**
 * The rival terms of two claims, at most two for each thing that is named: where the claims share a term for it, there is no
 * rivalry. Swapping the claims swaps the sides and changes nothing else.
 */
export function rivalTerms(a: ReadClaim, b: ReadClaim): RivalTerms[] {
  const left = termsOf(a);
  if (left.size === 0) return [];
  const right = termsOf(b);
  const rivals: RivalTerms[] = [];
  for (const [group, ours] of left) {
    const theirs = right.get(group);
    if (theirs === undefined) continue;
    if (ours.some(({ phrase }) => theirs.some((term) => term.phrase === phrase))) continue;
    const pairs = ours.flatMap((x) =>
      theirs.map((y): RivalTerms => ({ group, a: x, b: y, distance: distanceOf(x, y) })),
    );
    const furthest = pairs.reduce<RivalTerms | undefined>(
      (most, pair) => (most === undefined || isFurther(pair, most) ? pair : most),
      undefined,
    );
    if (furthest !== undefined && furthest.distance > 0) rivals.push(furthest);
  }
  return rivals;
}

function distanceOf(x: PlacedTerm, y: PlacedTerm): number {
  const [left, right] = [x.phrase.split(' '), y.phrase.split(' ')];
  const [last, other] = [left.at(-1)!, right.at(-1)!];
  // "Taiwan independence" is not Taiwan.
  if (last !== other && (left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))))
    return 0;
  if (x.grade !== y.grade) return 1;
  return affinity(last, other) >= SAME_TERM ? 0 : ONE_GRADE;
}

/** Of equals the pair that stands first, then the one whose words come first in the alphabet. */
function isFurther(x: RivalTerms, y: RivalTerms): boolean {
  if (x.distance !== y.distance) return x.distance > y.distance;
  const place = ({ a, b }: RivalTerms) => a.first + b.first;
  if (place(x) !== place(y)) return place(x) < place(y);
  const words = ({ a, b }: RivalTerms) => [a.phrase, b.phrase].sort().join(' ');
  return words(x) < words(y);
}

function termsOf(claim: ReadClaim): Map<string, PlacedTerm[]> {
  const terms = new Map<string, PlacedTerm[]>();
  for (const term of disputedTermsIn(claim)) {
    const known = terms.get(term.group);
    if (known === undefined) terms.set(term.group, [term]);
    else known.push(term);
  }
  return terms;
}
