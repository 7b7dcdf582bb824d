import { type ReadClaim, STRENGTHS } from '../claims/claim.js';
import { claimWords } from './claim-words.js';
import { isTelling, judgements } from './judgements.js';
import type { ClaimLink } from './link.js';
import { rivalTerms } from './rival-terms.js';

/** Steps of the ladder of commitment from which two accounts of one act differ. */
const STEPS_APART = 2;
/** How well claims must match (`ClaimMatch.overlap`) for their step, and for a judgement on one side, to set them apart. */
const SAME_ACT = 0.35;
const SAME_WORDS = 0.6;

/**
 * Whether two claims on one point choose words that set them apart: rival terms of different grades, another step of
 * commitment, or, where the rest is the same, a judgement on one side. Claims that do are not in plain agreement, however
 * many words they share.
 */
export function isReframed(link: Pick<ClaimLink, 'a' | 'b' | 'from' | 'overlap'>): boolean {
  const { a, b, overlap } = link;
  if (rivalTerms(a, b).some(({ distance }) => distance === 1)) return true;
  if (overlap >= SAME_ACT && stepsApart(a, b) >= STEPS_APART) return true;
  if (overlap < SAME_WORDS) return false;
  const found = judgements(a, b, claimWords(link));
  return [...found.a, ...found.b].some(isTelling);
}

function stepsApart({ claim: a }: ReadClaim, { claim: b }: ReadClaim): number {
  if (a.strength === undefined || b.strength === undefined) return 0;
  return Math.abs(STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
}
