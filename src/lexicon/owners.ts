import { lazyIndex, type Row } from './phrase.js';

/** By hand: ways to say whose a land or a sea is; the owner stands behind. Verbs are lemmas. */
export const OWNERS: readonly Row<object>[] = [
  {
    reason: 'whose it is',
    phrases:
      'belong to, be the property of, be sovereign territory of, be the territory of, be under the sovereignty of, fall under the sovereignty of',
  },
  {
    reason: 'what it is part of',
    phrases:
      'be part of, be a part of, be an integral part of, be an inseparable part of, be an inalienable part of, be an indivisible part of, be a province of, form part of, remain part of',
  },
];

/** The phrases of OWNERS, for `findPhrases`. */
export const ownerIndex = lazyIndex(OWNERS, 'owner');
