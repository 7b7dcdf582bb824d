import { words } from './word-set.js';

/** Words by which a source is several, whom "they" takes up. */
export const GROUPS = words('and leaders sides officials presidents ministers analysts people sources diplomats');

/** Words by which it is one person, whom "he" or "she" takes up. */
export const PERSONS = words(
  'spokesman spokeswoman spokesperson president minister official analyst chancellor premier secretary ambassador leader man woman',
);
