import type { Token } from '../languages/language.js';
import { type Denial, deniedTokens } from './denial.js';
import type { Predicate } from './predicates.js';
import { Syntax } from './syntax.js';

/**
 * Whether the main statement of a run of tokens is denied. It is the last predicate of the main line, so that "he said that no
 * talks were held", "she denied meeting him" and "nobody doubts that it failed" are judged by what is said, denied or
 * doubted. Denials in relative and subordinate clauses, and "without ...", leave the main statement as it is; two denials
 * cancel out.
 */
export function polarityOf(tokens: readonly Token[], syntax: Syntax = new Syntax(tokens)): 'positive' | 'negative' {
  const { denials } = syntax;
  if (denials.length === 0) return 'positive';
  const stated = syntax.line.at(-1);
  if (stated === undefined) return denials[0]!.kind === 'particle' ? 'negative' : 'positive';
  let turns = deniedTokens(tokens, denials)[stated.head]!;
  for (const denial of denials) if (turnsItself(denial, stated, syntax.predicates)) turns += 1;
  return turns % 2 === 1 ? 'negative' : 'positive';
}

/** A denial that is the predicate itself ("rejected the claim", "is false"), or stands in its object ("had no contact"). */
function turnsItself(
  { kind, first, from, to, governor }: Denial,
  stated: Predicate,
  predicates: readonly Predicate[],
): boolean {
  if (governor !== undefined) return predicates[governor] === stated;
  if (kind === 'verb') return first === stated.head;
  return kind === 'adjective' && from <= to && first > stated.head && first - stated.last <= 3;
}
