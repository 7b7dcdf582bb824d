import type { Phrase } from '../../claims/phrases.js';
import type { ClaimView } from './view.js';

/** Keys that a phrase stands for: the countries in it where it names any, else its head; none for a pronoun. */
export function partyOf({ keys, tokens }: ClaimView, { first, last, head }: Phrase): string[] {
  const named = keys.slice(first, last + 1).filter((key) => key.startsWith('@'));
  if (named.length > 0) return named;
  return tokens[head]!.pos === 'pronoun' || keys[head] === '' ? [] : [keys[head]!];
}

/** Whether two have a key in common. */
export function meet(x: readonly string[], y: readonly string[]): boolean {
  return x.some((key) => y.includes(key));
}
