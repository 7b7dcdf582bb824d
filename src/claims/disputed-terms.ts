import { type DisputedTerm, disputedIndex } from '../lexicon/disputed.js';
import type { ReadClaim } from './claim.js';

/** A disputed term in a claim; token numbers of the claim, both inclusive. */
export interface PlacedTerm {
  readonly phrase: string;
  readonly group: string;
  readonly grade: DisputedTerm['grade'];
  readonly first: number;
  readonly last: number;
}

/** The disputed terms of a claim, one for each thing that each can name; not those inside a longer name ("World War II"). */
export function disputedTermsIn({ syntax, names }: ReadClaim): PlacedTerm[] {
  return syntax.find(disputedIndex()).flatMap(({ first, last, entry }) => {
    const named = names.some(
      (name) => name.first <= first && last <= name.last && name.last - name.first > last - first,
    );
    return named ? [] : entry.terms.map(({ group, grade }) => ({ phrase: entry.phrase, group, grade, first, last }));
  });
}
