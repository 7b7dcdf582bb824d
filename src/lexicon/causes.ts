import { lazyIndex, type Row } from './phrase.js';

/** How the cause stands behind the words that open it. */
export interface CauseOpener {
  /** A clause follows, which may open with a pronoun for what is known already: "because it had no crew". */
  readonly clause?: true;
}

/** Words before what a thing came of; what stands behind them is the cause. */
export const CAUSES: readonly Row<CauseOpener>[] = [
  {
    reason: 'prepositions of cause (Quirk et al. 1985, A Comprehensive Grammar of the English Language, 9.45)',
    phrases:
      'because of, as a result of, as the result of, as a consequence of, as a direct result of, in consequence of, due to, owing to, on account of, by reason of',
  },
  { clause: true, reason: 'the conjunction of cause (15.45)', phrases: 'because' },
  {
    reason: 'verbs whose object or agent is the cause',
    phrases: 'cause by, bring about by, trigger by, result from, stem from, come of, attribute to, be put down to',
  },
];

/** The phrases of CAUSES, for `findPhrases`. */
export const causeIndex = lazyIndex(CAUSES, 'cause');
