import { words } from './word-set.js';

/** Words by which a source is several, whom "they" takes up. */
export const GROUPS = words('and leaders sides officials presidents ministers analysts people sources diplomats');

/** Words by which it is one person, whom "he" or "she" takes up. */
export const PERSONS = words(
  'spokesman spokeswoman spokesperson president minister official analyst chancellor premier secretary ambassador leader man woman',
);

/**
 * Acts, states, times and stuffs: they call for something, confirm or tell of it only by a figure of speech, and never speak.
 * What may stand for those behind it (a plant, a ship, a place) and what may hold words (a report, a plan, a poll) is not among them.
 */
export const MUTE = words(
  'measure step move action act activity practice policy approach effort attempt operation exercise attack strike raid incident event development ' +
    'situation crisis war conflict dispute tension circumstance condition fact reality progress success failure change shift growth decline delay ' +
    'cooperation relation relationship tie partnership trade price cost inflation security safety stability peace ceasefire truce freedom trust ' +
    'gas oil water fuel aid supply food power energy money fund technology weapon missile drone bomb aircraft pass acceptance rejection presence ' +
    'absence existence behaviour behavior conduct way thing time day week month year period stage phase round',
);

/** What kind of mention a pronoun takes up (Quirk et al. 1985, 6.15-6.28 and 6.33); `self`: whoever speaks. */
export const PRONOUNS: ReadonlyMap<string, 'person' | 'thing' | 'group' | 'relative' | 'self'> =
  /* @__PURE__ */ new Map([
    ['he', 'person'],
    ['she', 'person'],
    ['him', 'person'],
    ['his', 'person'],
    ['her', 'person'],
    ['it', 'thing'],
    ['its', 'thing'],
    ['they', 'group'],
    ['them', 'group'],
    ['their', 'group'],
    ['who', 'relative'],
    ['which', 'relative'],
    ['that', 'relative'],
    ['i', 'self'],
    ['me', 'self'],
    ['my', 'self'],
    ['we', 'self'],
    ['us', 'self'],
    ['our', 'self'],
  ]);
