import { lazyIndex, type Row } from './phrase.js';

/** What a word before or after a number says of its exactness. */
export interface Approximation {
  readonly side: 'before' | 'after';
  /** The true value is no smaller (`least`) or no greater (`most`) than the number; absent: near it on either side. */
  readonly bound?: 'least' | 'most';
}

/** Compiled by hand from the approximators and bounds that grammars of English list (Quirk et al. 1985, 6.65 and 8.111). */
export const APPROXIMATIONS: readonly Row<Approximation>[] = [
  {
    side: 'before',
    reason: 'near the number on either side',
    phrases:
      'about, around, approximately, roughly, some, circa, ca., approx., an estimated, estimated, close to, in the region of, something like, ~, ≈',
  },
  {
    side: 'before',
    bound: 'least',
    reason: 'the number is the lower limit',
    phrases:
      'more than, over, above, at least, in excess of, no less than, no fewer than, not less than, not fewer than, upwards of, well over, a minimum of, exceeding, >, ≥',
  },
  {
    side: 'before',
    bound: 'most',
    reason: 'the number is the upper limit, or just not reached',
    phrases:
      'less than, fewer than, under, below, at most, up to, as many as, as much as, no more than, not more than, nearly, almost, just under, a maximum of, within, <, ≤',
  },
  { side: 'after', reason: 'near the number on either side', phrases: 'or so, odd, or thereabouts, give or take' },
  {
    side: 'after',
    bound: 'least',
    reason: 'the number is the lower limit',
    phrases: 'or more, and more, plus, +, and counting',
  },
  { side: 'after', bound: 'most', reason: 'the number is the upper limit', phrases: 'or less, or fewer, at most' },
];

/** Words of approximation as phrases, by their first word. */
export const approximationIndex = lazyIndex(APPROXIMATIONS);
