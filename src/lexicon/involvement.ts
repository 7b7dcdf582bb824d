import { lazyIndex, type Row } from './phrase.js';
import { words } from './word-set.js';

/**
 * `part`: the one named before it had a part in what is named behind it, unless that is denied; `none`: had none;
 * `sponsor`: the one named behind it stands behind what is told.
 */
export type InvolvementKind = 'part' | 'none' | 'sponsor';

/**
 * Ways to say that somebody had or had not to do with a thing, after the frames Participation, Responsibility and Causation of
 * FrameNet (Baker, Fillmore and Lowe 1998). Verbs and nouns are lemmas.
 */
export const INVOLVEMENTS: readonly Row<{ readonly kind: InvolvementKind }>[] = [
  {
    kind: 'part',
    reason: 'takes part in it',
    phrases:
      'involve in, involvement in, participate in, participation in, take part in, part in, role in, hand in, complicit in, complicity in, implicate in, connection with, connection to, link to, tie to',
  },
  {
    kind: 'part',
    reason: 'answers for it',
    phrases: 'responsible for, responsibility for, accountable for, to blame for, guilty of, be behind, mastermind',
  },
  { kind: 'none', reason: 'denies any part by itself', phrases: 'nothing to do with' },
  {
    kind: 'sponsor',
    reason: 'acts through others',
    phrases:
      'support by, back by, arm by, train by, finance by, fund by, sponsor by, order by, direct by, orchestrate by, on the order of, at the behest of, on the instruction of',
  },
];

/** The phrases of INVOLVEMENTS, for `findPhrases`. */
export const involvementIndex = lazyIndex(INVOLVEMENTS, 'involvement');

/** Verbs whose subject brings about their object. From the causative verbs of Levin (1993, 27), and of staging. */
export const BRINGING_ABOUT = words(
  'cause trigger start spark launch commit stage mount plan plot organise organize order orchestrate perpetrate carry set',
);

/** Nouns that may stand for whatever happened: who had no part in "the events" had none in any of it. */
export const WHATEVER_HAPPENED = words('event incident matter affair case happening occurrence development');
