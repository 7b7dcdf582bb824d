import { lazyIndex, type Row } from './phrase.js';
import { words } from './word-set.js';

/**
 * Words that turn a statement round. `particle`: the grammar of English denies the clause (not, no, nobody); `phrase`: only
 * what follows in the phrase (without); `idle`: looks like a negation and is none (not only); `verb`, `noun`, `adjective`:
 * the word's meaning denies; `affix`: a part of a word does (`un-`, `-less`), written without its hyphen.
 */
export type NegationKind = 'particle' | 'phrase' | 'idle' | 'verb' | 'noun' | 'adjective' | 'affix';

export interface Negation {
  readonly kind: NegationKind;
  /** `denies`: what follows is not so; `ends`: it is no more, or kept from being; `opposes`: the subject is against it. */
  readonly force: 'denies' | 'ends' | 'opposes';
}

/**
 * Negations of English: the closed class after Quirk et al. (1985), A Comprehensive Grammar of the English Language,
 * 10.54-10.70; the verbs after the negative implicatives of Karttunen (1971) and the glosses of WordNet. Affixes stand apart in
 * NEGATIVE_AFFIXES, since they are no words.
 */
export const NEGATIONS: readonly Row<Negation>[] = [
  {
    kind: 'particle',
    force: 'denies',
    reason: 'denies the clause or word that follows',
    phrases:
      "not, n't, never, no, nor, neither, cannot, no longer, not at all, by no means, in no way, under no circumstances, not even, not yet, at no time, at no point, nowhere, nothing, none, nobody, no one, no-one",
  },
  {
    kind: 'idle',
    force: 'denies',
    reason: 'adds, ranks or counts, or only sounds like a negation',
    phrases:
      'not only, not just, not merely, not simply, not least, not to mention, no doubt, no less than, no less, no fewer than, no more than, not more than, not less than, not fewer than, no later than, not later than, no sooner, no wonder, no matter, nothing but, nothing less than, nothing short of, none other than, no other than, whether or not, or not, if not, cannot but, cannot help but, could not but, why not, not unlike, not far from, not long after, not long before',
  },
  {
    kind: 'phrase',
    force: 'denies',
    reason: 'denies what follows it in its phrase',
    phrases:
      'without, in the absence of, devoid of, free of, free from, short of, instead of, rather than, far from, anything but',
  },
  { kind: 'particle', force: 'denies', reason: 'near to denying', phrases: 'hardly, scarcely, barely, rarely, seldom' },
  {
    kind: 'verb',
    force: 'denies',
    reason: 'says that something is not so',
    phrases:
      'deny, negate, disprove, refute, rebut, contradict, dispute, disavow, disclaim, repudiate, debunk, dismiss, reject, rule out, belie',
  },
  {
    kind: 'verb',
    force: 'denies',
    reason: 'does not do what follows',
    phrases:
      'fail, fail to, refuse, refuse to, decline to, neglect, neglect to, omit, avoid, abstain, abstain from, refrain, refrain from, forgo, withhold, ignore, shun, stop short of, fall short of, forbear, stay away from',
  },
  { kind: 'verb', force: 'denies', reason: 'lacks what follows', phrases: 'lack, run out of, be short of' },
  { kind: 'verb', force: 'denies', reason: 'holds false', phrases: 'doubt, disbelieve, misstate, misrepresent' },
  {
    kind: 'verb',
    force: 'denies',
    reason: 'does not take for true what is said; the denial goes on over what that is',
    phrases:
      "not recognise the claim, not recognize the claim, not accept the claim, not accept the allegation, not accept the accusation, not accept the charge, not recognise the allegation, not recognize the allegation, n't recognise the claim, n't recognize the claim, n't accept the claim, n't accept the allegation, n't accept the accusation, n't accept the charge",
  },
  {
    kind: 'verb',
    force: 'ends',
    reason: 'brings what follows to an end, or keeps it from happening',
    phrases:
      'prevent, block, prohibit, ban, forbid, bar, preclude, cease, halt, stop, end, cancel, abandon, scrap, suspend, revoke, rescind, annul, void, nullify, overturn, veto, thwart, withdraw, call off, put an end to, put a stop to',
  },
  {
    kind: 'verb',
    force: 'opposes',
    reason: 'is against what follows',
    phrases:
      'oppose, object, object to, disagree, disagree with, question, protest, dissent, resist, condemn, denounce',
  },
  {
    kind: 'noun',
    force: 'denies',
    reason: 'the thing that follows is not there',
    phrases:
      'absence, lack of, absence of, want of, shortage of, failure, failure of, failure to, dearth of, nonexistence',
  },
  {
    kind: 'noun',
    force: 'denies',
    reason: 'the act of saying no',
    phrases:
      'denial, denial of, rejection, rejection of, refusal, refusal to, refutation, repudiation, abstention, disavowal',
  },
  {
    kind: 'noun',
    force: 'ends',
    reason: 'the end of what follows, or what keeps it from happening',
    phrases:
      'cessation, cessation of, end of, end to, halt to, suspension of, cancellation of, withdrawal of, termination of, annulment of, ban on, prohibition, prohibition on',
  },
  {
    kind: 'noun',
    force: 'opposes',
    reason: 'being against what follows',
    phrases: 'opposition, opposition to, objection, objection to, disagreement, condemnation of',
  },
  {
    kind: 'adjective',
    force: 'denies',
    reason: 'the word itself says no',
    phrases:
      'impossible, unable, unable to, unwilling, unwilling to, reluctant to, false, untrue, incorrect, baseless, groundless, unfounded, absent',
  },
];

/** The phrases of NEGATIONS, for `findPhrases`. */
export const negationIndex = lazyIndex(NEGATIONS, 'negation');

/** Parts of words that deny the rest. The rest must be a word by itself: `unlawful`, not `under`. */
export const NEGATIVE_AFFIXES: readonly (Row<{ readonly kind: 'affix' }> & { readonly at: 'start' | 'end' })[] = [
  { kind: 'affix', at: 'start', reason: 'not, of adjectives and adverbs', phrases: 'un, in, im, il, ir, non, dis' },
  { kind: 'affix', at: 'start', reason: 'against', phrases: 'anti, counter' },
  { kind: 'affix', at: 'start', reason: 'undoing', phrases: 'de' },
  { kind: 'affix', at: 'end', reason: 'without', phrases: 'less, free' },
];

/** Particles that stand in the object and deny the verb before them: "found nothing", "took no questions" (Quirk et al. 10.58). */
export const DENYING_OBJECTS = words('no nothing none nobody neither nowhere no-one not');

/** Words that deny by themselves: two texts of which one has them and the other has not may say the opposite with the same words. */
export const DENYING_WORDS = words("not n't no never nobody nothing none neither nor without cannot no-one nowhere");

/** Determiners by which a denial bears on the thing at all, and not on one that is known: "did not fire any shot" (Quirk et al. 10.60). */
export const ANY = words('any');
