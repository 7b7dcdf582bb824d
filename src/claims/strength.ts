import type { Token } from '../languages/language.js';
import { findPhrases, startsPhrase } from '../lexicon/phrase.js';
import { type StrengthWord, strengthIndex, strengthRank } from '../lexicon/strength.js';
import type { Strength } from './claim.js';
import type { Predicate } from './predicates.js';
import { Syntax } from './syntax.js';

/**
 * The strongest step of the ladder among the verbs of the main line, those that introduce the claim included: "said that they
 * had agreed to meet" stands at `agreed`. Nothing where no verb of the line is on the ladder.
 */
export function strengthOf(
  tokens: readonly Token[],
  line: readonly Predicate[] = new Syntax(tokens).line,
): Strength | undefined {
  const table = strengthIndex();
  // Most claims have no verb of the ladder: two look-ups tell, and the claim need not be searched.
  if (!line.some(({ head }) => startsPhrase(tokens[head]!, table))) return undefined;
  let strongest: Strength | undefined;
  for (const { first, entry } of findPhrases(tokens, table, ({ first, entry }) => fits(tokens[first]!, entry.pos))) {
    if (!line.some(({ head }) => head === first)) continue;
    if (strongest === undefined || strengthRank(entry.step) > strengthRank(strongest)) strongest = entry.step;
  }
  return strongest;
}

function fits(token: Token, pos: StrengthWord['pos']): boolean {
  return pos === 'any' || token.pos === pos || (pos === 'verb' && token.pos === 'auxiliary');
}
