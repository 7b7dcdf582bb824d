import type { ReadClaim } from '../claims/claim.js';
import { OPENS_FRAGMENT } from '../lexicon/clauses.js';
import { formulaIndex } from '../lexicon/formulas.js';

/** What is left of the score of a point that is a formula. */
const FORMULA = 0.6;
/** The same of a piece that is no sentence by itself. */
const FRAGMENT = 0.8;
/** A formula stands this near the beginning of a claim that is one, in tokens; farther on it is said beside something else. */
const NEAR_BEGINNING = 8;

/** How much it tells that a claim is left out, 0..1: less for what is said on every occasion, and for a piece of a sentence. */
export function howTelling({ tokens, syntax }: ReadClaim): number {
  const isFormula = syntax.find(formulaIndex()).some(({ first }) => first < NEAR_BEGINNING);
  const isFragment = OPENS_FRAGMENT.has(tokens[0]?.text ?? '');
  return (isFormula ? FORMULA : 1) * (isFragment ? FRAGMENT : 1);
}
