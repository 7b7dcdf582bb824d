import { lazyIndex, type Row } from './phrase.js';

/**
 * How much of the whole a statement claims: `all` nothing else; `nearly-all` next to nothing else; `most` more than the rest,
 * which may be much; `whole` nothing left out; `none` nothing at all; `except` what follows is left out.
 */
export type Reach = 'all' | 'nearly-all' | 'most' | 'whole' | 'none' | 'except';

export interface Exclusive {
  readonly reach: Reach;
  /** It stands behind what it bears on: "Chile alone". */
  readonly behind?: true;
}

/** Words that shut others out, so that a further item elsewhere contradicts them (Quirk et al. 1985, 8.116: restrictive subjuncts). */
export const EXCLUSIVES: readonly Row<Exclusive>[] = [
  {
    reach: 'all',
    reason: 'nothing but what follows counts',
    phrases:
      'only, solely, exclusively, purely, merely, simply, nothing but, nothing other than, no one but, nobody but, none but, nothing except, only ever, the only, the sole, sole, the single, the one and only, just one, just the one, strictly, strictly limited to, limited to, confined to, restricted to, reserved for, only about',
  },
  { reach: 'all', behind: true, reason: 'nobody but what stands before it counts', phrases: 'alone' },
  {
    reach: 'nearly-all',
    reason: 'what follows is all but a small part',
    phrases:
      'almost entirely, almost exclusively, almost only, almost solely, almost wholly, almost all, almost completely, nearly all, nearly entirely, nearly exclusively, virtually all, virtually only, all but, practically all, the vast majority of, the overwhelming majority of',
  },
  {
    reach: 'most',
    reason: 'what follows outweighs the rest',
    phrases:
      'largely, mainly, mostly, chiefly, primarily, predominantly, overwhelmingly, principally, for the most part, in the main, by and large, the bulk of',
  },
  {
    reach: 'most',
    reason: 'the first thing, with others beside it',
    phrases:
      'above all, first and foremost, first of all, in particular, particularly, especially, notably, most of all, in the first place',
  },
  {
    reach: 'whole',
    reason: 'nothing is left out',
    phrases:
      'entirely, wholly, completely, fully, totally, altogether, in full, in its entirety, all, every, each, everything, everyone, everybody, without exception, across the board, from start to finish, the whole of, the entire, any and all, throughout, always, at all times, unconditionally, in all respects',
  },
  {
    reach: 'none',
    reason: 'not one of what follows',
    phrases:
      'none, none of, no, nothing, nobody, no one, no-one, not a single, not one, not any, never, not at all, nothing at all, at no point, at no time, in no way, zero, nowhere, neither, neither of, not once, no mention of, without any, without a single',
  },
  {
    reach: 'except',
    reason: 'what follows is left out of the whole',
    phrases:
      'except, except for, excepting, excluding, apart from, aside from, other than, save for, bar, barring, with the exception of, but for, not including, leaving aside',
  },
];

/** The phrases of EXCLUSIVES, for `findPhrases`. */
export const exclusiveIndex = lazyIndex(EXCLUSIVES, 'exclusive');
