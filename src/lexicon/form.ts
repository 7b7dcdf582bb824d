import { type Openings, openingsOf, stepsOn } from './openers.js';
import { traitsOfForm } from './traits.js';

/** What the tables say of a form of a word with its dictionary form, whatever stands beside it: looked up once for all who ask. */
export interface Form {
  /** What begins with the form or the dictionary form. */
  readonly openings: Openings | undefined;
  /** Either can be the second word of a phrase. */
  readonly stepsOn: boolean;
  /** As `traitsOf` gives them. */
  readonly traits: number;
}

export function formOf(lower: string, lemma: string): Form {
  return {
    openings: openingsOf(lower, lemma),
    stepsOn: stepsOn(lower) || stepsOn(lemma),
    traits: traitsOfForm(lower, lemma),
  };
}
