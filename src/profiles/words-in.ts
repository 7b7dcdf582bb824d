import type { ReadClaim } from '../claims/claim.js';

/** How many words a claim has; punctuation is none. */
export function wordsIn({ tokens }: ReadClaim): number {
  return tokens.reduce((count, { pos }) => count + (pos === 'punctuation' ? 0 : 1), 0);
}
