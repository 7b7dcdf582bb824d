import type { Phrase } from '../../claims/phrases.js';
import type { Predicate } from '../../claims/predicates.js';
import type { RoleReading } from '../../claims/roles.js';
import type { ClaimView } from './view.js';

/** The verb that a token belongs to, or that stands last before it. */
export function verbUpTo({ predicates }: ClaimView, at: number): Predicate | undefined {
  return predicates.findLast(({ first }) => first <= at);
}

export function roleOf({ roles }: Pick<ClaimView, 'roles'>, verb: Predicate | undefined): RoleReading | undefined {
  return roles.find(({ predicate }) => predicate === verb);
}

/** The last bare noun phrase before a token: the subject, where a verb has no role of its own ("is responsible"). */
export function barePhraseBefore({ phrases }: ClaimView, at: number): Phrase | undefined {
  return phrases.findLast(({ last, preposition }) => last < at && preposition === undefined);
}
