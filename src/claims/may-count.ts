import type { Token } from '../languages/language.js';
import { COUNT, traitsOf, UNIT } from '../lexicon/traits.js';

/**
 * Whether a number, a date or a clock time could stand in a run of tokens. Most claims have none: one look at each token
 * spares them to be cut into pieces and read. A yes may be wrong, a no never is.
 */
export function mayCount(tokens: readonly Token[]): boolean {
  let article = false;
  for (const token of tokens) {
    const { lower } = token;
    const traits = traitsOf(token);
    if ((traits & COUNT) !== 0) return true;
    // "an hour" is one.
    if (article && (traits & UNIT) !== 0) return true;
    article = lower === 'a' || lower === 'an';
  }
  return false;
}
