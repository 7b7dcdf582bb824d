/** Prepositions that put something inside a place (Quirk et al. 1985, 9.16 and 9.19: positive position in an area or volume). */
export const INSIDE: ReadonlySet<string> = new Set(['in', 'inside', 'within', 'into', 'through']);

/** Verbs whose object is the place that the subject gets into (Levin 1993, 51.1 and 13.5: verbs of inherently directed motion). */
export const ENTERING: ReadonlySet<string> = new Set('enter penetrate cross invade reach approach violate'.split(' '));

/** Prepositions that put something on a ground of GROUNDS ("on Kenyan soil") or over it (Quirk et al. 1985, 9.16 and 9.20). */
export const UPON: ReadonlySet<string> = new Set(['on', 'over', 'off']);

/** Describe a ground of GROUNDS that is no country's: "international waters" (the law of the sea). */
export const NOBODYS: ReadonlySet<string> = new Set(['international']);

/** Nouns for what of a country something can be in or on. From the hyponyms of "territory" in WordNet. */
export const GROUNDS: ReadonlySet<string> = new Set('territory soil waters water airspace land ground'.split(' '));
