/** Verbs that set something for later: what follows was meant to be and may have come otherwise. From WordNet's verb.cognition. */
export const PLANS: ReadonlySet<string> = new Set(
  'plan schedule intend expect propose mean aim arrange due slate hope want promise'.split(' '),
);
