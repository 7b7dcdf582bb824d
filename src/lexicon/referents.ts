import { words } from './word-set.js';

/** Words by which a source is several, whom "they" takes up. */
export const GROUPS = words('and leaders sides officials presidents ministers analysts people sources diplomats');

/** Words by which it is one person, whom "he" or "she" takes up. */
export const PERSONS = words(
  'spokesman spokeswoman spokesperson president minister official analyst chancellor premier secretary ambassador leader man woman',
);

/** What kind of mention a pronoun takes up (Quirk et al. 1985, 6.15-6.28 and 6.33); `self`: whoever speaks. */
export const PRONOUNS: ReadonlyMap<string, 'person' | 'thing' | 'group' | 'relative' | 'self'> =
  /* @__PURE__ */ new Map([
    ['he', 'person'],
    ['she', 'person'],
    ['his', 'person'],
    ['her', 'person'],
    ['it', 'thing'],
    ['its', 'thing'],
    ['they', 'group'],
    ['their', 'group'],
    ['who', 'relative'],
    ['which', 'relative'],
    ['that', 'relative'],
    ['i', 'self'],
    ['my', 'self'],
    ['we', 'self'],
    ['our', 'self'],
  ]);
