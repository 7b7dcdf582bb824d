import type { Token } from '../languages/language.js';
import { findPhrases } from '../lexicon/phrase.js';
import { type StrengthWord, strengthIndex, strengthRank } from '../lexicon/strength.js';
import type { Strength } from './claim.js';
import { mainLine } from './main-line.js';
import { type Predicate, predicatesOf } from './predicates.js';

/**
 * The strongest step of the ladder among the verbs of the main line, those that introduce the claim included: "said that they
 * had agreed to meet" stands at `agreed`. Nothing where no verb of the line is on the ladder.
 */
export function strengthOf(
  tokens: readonly Token[],
  predicates: readonly Predicate[] = predicatesOf(tokens),
): Strength | undefined {
  const line = new Set(mainLine(tokens, predicates).map(({ head }) => head));
  let strongest: Strength | undefined;
  for (const { first, entry } of findPhrases(tokens, strengthIndex(), ({ first, entry }) =>
    fits(tokens[first]!, entry.pos),
  )) {
    if (!line.has(first)) continue;
    if (strongest === undefined || strengthRank(entry.step) > strengthRank(strongest)) strongest = entry.step;
  }
  return strongest;
}

function fits(token: Token, pos: StrengthWord['pos']): boolean {
  return pos === 'any' || token.pos === pos || (pos === 'verb' && token.pos === 'auxiliary');
}
