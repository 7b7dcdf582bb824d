import { rivalTerms } from '../../alignment/rival-terms.js';
import type { ReadClaim } from '../../claims/claim.js';
import { deniedTokens } from '../../claims/denial.js';
import type { PlacedTerm } from '../../claims/disputed-terms.js';
import { wordsEvidence } from '../evidence.js';
import type { FrameFinder } from './frame.js';

/** Claims must match at least this well (`ClaimMatch.overlap`): a general term ("situation") may name another thing. */
const SAME_POINT = 0.2;

/**
 * Two rival terms for one thing: "conflict" against "crisis". Terms that both sides use are no difference, and what a side
 * denies ("never violated") is not its term for it.
 */
export const term: FrameFinder = (link) => {
  if (link.overlap < SAME_POINT) return [];
  const held = rivalTerms(link.a, link.b).filter(({ a, b }) => !isDenied(link.a, a) && !isDenied(link.b, b));
  // Two words that are rivals for two things ("arrest", "detain") are told once.
  const told = held.filter(
    ({ a, b }, i) => i === held.findIndex((other) => other.a.first === a.first && other.b.first === b.first),
  );
  return told.map(({ group, a, b, distance }) => ({
    subtype: 'term',
    weight: 0.9 * distance,
    because: [{ code: 'rival-terms', group, left: a.phrase, right: b.phrase }],
    evidence: [wordsEvidence(link.a, a.first, a.last, 'names'), wordsEvidence(link.b, b.first, b.last, 'differs')],
    about: group,
  }));
};

function isDenied({ tokens, syntax }: ReadClaim, { first }: PlacedTerm): boolean {
  return deniedTokens(tokens, syntax.denials)[first] === 1;
}
