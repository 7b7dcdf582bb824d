import { lazyIndex, type Row } from './phrase.js';

/**
 * Ways to say that somebody else's account is not true. `verdict`: the account is judged outright; `refusal`: counts where
 * its object is a thing said ("rejected the allegation", not "rejected the offer").
 */
export type RebuttalKind = 'verdict' | 'refusal';

/** By hand, after the judgment verbs of Levin (1993, 33) and the words for untruth in WordNet. Verbs are lemmas. */
export const REBUTTALS: readonly Row<{ readonly kind: RebuttalKind }>[] = [
  {
    kind: 'verdict',
    reason: 'calls it untrue',
    phrases:
      'false, falsely, untrue, incorrect, inaccurate, not true, not accurate, not correct, far from the truth, factually wrong, at odds with the fact, contrary to the fact, inconsistent with the fact, do not correspond to reality, do not correspond to the fact, not in line with the fact, counter to the fact, no basis in fact, have no basis, have no factual basis, have no technical basis, have no foundation, without foundation, without any foundation, unfounded, groundless, baseless, fabricated, a lie, pack of lies, lie about, malicious lie, blatant lie, outright lie, brazen lie, barefaced lie, bare-faced lie, complete lie, total lie, absolute lie, pure invention, disinformation, nonsense, fake news',
  },
  {
    kind: 'verdict',
    reason: 'calls it bent',
    phrases:
      'misleading, deceptive, distort, distorted, misrepresent, mischaracterize, mischaracterise, misstate, overstate, exaggerate, exaggerated, mislead, hype, smear, slander, twist the truth, confuse right and wrong, deliberately deceptive',
  },
  {
    kind: 'refusal',
    reason: 'does not accept it',
    phrases:
      'reject, deny, dismiss, refute, rebut, dispute, contest, repudiate, contradict, debunk, push back on, rubbish',
  },
];

/** The phrases of REBUTTALS, for `findPhrases`. */
export const rebuttalIndex = lazyIndex(REBUTTALS, 'rebuttal');

/** Nouns for what somebody says is so: what can be called untrue. */
export const ACCOUNTS: ReadonlySet<string> = new Set(
  'claim allegation accusation charge assertion statement report account version story narrative remark comment rumour rumor criticism finding figure information speculation characterisation characterization'.split(
    ' ',
  ),
);
