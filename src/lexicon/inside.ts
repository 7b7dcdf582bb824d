/** Prepositions that put something inside a place (Quirk et al. 1985, 9.16 and 9.19: positive position in an area or volume). */
export const INSIDE: ReadonlySet<string> = new Set(['in', 'inside', 'within', 'into', 'through']);

/** Verbs whose object is the place that the subject gets into (Levin 1993, 51.1 and 13.5: verbs of inherently directed motion). */
export const ENTERING: ReadonlySet<string> = new Set('enter penetrate cross invade reach approach violate'.split(' '));
