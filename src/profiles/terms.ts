import type { ReadClaim } from '../claims/claim.js';
import { disputedTermsIn } from '../claims/disputed-terms.js';

/** Disputed terms of a readout by what they are used for. */
export type Terms = ReadonlyMap<string, ReadonlySet<string>>;

export function termsOf(claims: readonly ReadClaim[]): Terms {
  const terms = new Map<string, Set<string>>();
  for (const { group, phrase } of claims.flatMap(disputedTermsIn)) {
    const known = terms.get(group);
    if (known === undefined) terms.set(group, new Set([phrase]));
    else known.add(phrase);
  }
  return terms;
}

/** All terms of a readout, in the order of the alphabet. */
export function termsUsed(own: Terms): string[] {
  return sorted([...own.values()].flatMap((words) => [...words]));
}

/** Terms that other readouts use for a thing that this one calls something else. */
export function termsAvoided(own: Terms, others: readonly Terms[]): string[] {
  return sorted(
    [...own].flatMap(([group, used]) =>
      others.flatMap((other) => [...(other.get(group) ?? [])].filter((term) => !used.has(term))),
    ),
  );
}

function sorted(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}
