/**
 * Words that can open a proposition inside a sentence (Quirk et al. 1985, A Comprehensive Grammar of the English
 * Language, ch. 13 and 14). `coordinate`: joins a second predicate; `contrast`: opens a clause set against the first;
 * `relative`: opens a clause that adds a statement about the word before.
 */
export const CLAUSE_OPENERS: ReadonlyMap<string, 'coordinate' | 'contrast' | 'relative'> = new Map([
  ['although', 'contrast'],
  ['and', 'coordinate'],
  ['but', 'coordinate'],
  ['though', 'contrast'],
  ['whereas', 'contrast'],
  ['which', 'relative'],
  ['while', 'contrast'],
  ['who', 'relative'],
]);

/** Words that open a list of details after a comma. */
export const LIST_OPENERS: ReadonlySet<string> = new Set(['including', 'notably', 'particularly', 'such']);
