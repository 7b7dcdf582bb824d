/** Verbs that set something for later: what follows was meant to be and may have come otherwise. From WordNet's verb.cognition. */
export const PLANS: ReadonlySet<string> = new Set(
  'plan schedule intend expect propose mean aim arrange due slate hope want promise'.split(' '),
);

/** Before a verb they tell what is to come or may be, not what was (Quirk et al. 1985, 4.42 and 4.49). */
export const NOT_YET: ReadonlySet<string> = new Set('will would shall should may might could to'.split(' '));
