import { lazyIndex, type Row } from './phrase.js';

/** A word or phrase of which another pole of the same contrast cannot hold of the same thing at the same time. */
export interface Contrary {
  readonly contrast: string;
  readonly pole: 0 | 1 | 2;
  /** Holds of a stretch of time only, so that what is told of another time may be otherwise. */
  readonly passing?: true;
}

/**
 * Contrary accounts of one fact that no dictionary lists as antonyms, each contrast with its two poles: directional and
 * complementary oppositions of events after Cruse (1986), Lexical Semantics, chapters 9 to 11, with the pairs that accounts of
 * disputes are made of. What changes has a third pole: it stays as it is. Verbs are lemmas.
 */
export const CONTRARIES: readonly Row<Contrary>[] = [
  {
    contrast: 'leaving office',
    pole: 0,
    reason: 'of his own will',
    phrases:
      'resign, step down, stand down, quit, leave by mutual consent, leave of his own accord, leave of her own accord',
  },
  {
    contrast: 'leaving office',
    pole: 1,
    reason: 'by the will of others',
    phrases: 'dismiss, sack, oust, depose, remove from office, force out, force to resign, be forced to resign',
  },
  {
    contrast: 'verdict',
    pole: 0,
    reason: 'guilt is found',
    phrases: 'convict, guilty, hold liable, find liable, rule against',
  },
  {
    contrast: 'verdict',
    pole: 1,
    reason: 'no guilt is found',
    phrases: 'acquit, clear, exonerate, absolve, vindicate, find not guilty, rule in favour of, rule in favor of',
  },
  {
    contrast: 'captivity',
    pole: 0,
    reason: 'by force',
    phrases: 'capture, seize, take prisoner, take captive, overrun',
  },
  {
    contrast: 'captivity',
    pole: 1,
    reason: 'by giving up',
    phrases: 'surrender, lay down their arms, lay down arms, give themselves up, give himself up',
  },
  {
    contrast: 'presence',
    pole: 0,
    reason: 'given up',
    phrases: 'withdraw from, withdraw its troops from, pull out of, retreat from, abandon, vacate, leave',
  },
  {
    contrast: 'presence',
    pole: 1,
    reason: 'kept',
    phrases:
      'still hold, still control, still occupy, hold on to, remain in, stay in, be in control of, remain in control of, be still in, be still there, be still present, stay put',
  },
  { contrast: 'north and south', pole: 0, reason: 'from the one', phrases: 'from the north' },
  { contrast: 'north and south', pole: 1, reason: 'from the other', phrases: 'from the south' },
  { contrast: 'east and west', pole: 0, reason: 'from the one', phrases: 'from the east' },
  { contrast: 'east and west', pole: 1, reason: 'from the other', phrases: 'from the west' },
  { contrast: 'doors', pole: 0, reason: 'open', phrases: 'stay open, remain open, keep open, be open, reopen' },
  {
    contrast: 'doors',
    pole: 1,
    reason: 'shut',
    phrases: 'shut, shut down, close, close down, stay shut, remain shut, stay closed, remain closed',
  },
  {
    contrast: 'consent',
    pole: 0,
    reason: 'is given',
    phrases:
      'vote for, vote in favour of, vote in favor of, approve, adopt, ratify, accept, agree to, consent to, endorse, pass, allow, permit, authorise, authorize, let, give the go-ahead to, green-light',
  },
  {
    contrast: 'consent',
    pole: 1,
    reason: 'is not given',
    phrases:
      'vote against, vote down, reject, turn down, throw out, refuse, veto, ban, forbid, prohibit, block, bar, prevent, outlaw, prevent from, keep from',
  },
  {
    contrast: 'ruling',
    pole: 0,
    reason: 'lets it stand',
    phrases: 'uphold, affirm, reaffirm, confirm',
  },
  {
    contrast: 'ruling',
    pole: 1,
    reason: 'ends it',
    phrases: 'strike down, overturn, quash, annul, reverse, set aside, nullify, overrule',
  },
  {
    contrast: 'amount',
    pole: 0,
    passing: true,
    reason: 'more',
    phrases:
      'increase, raise, boost, go up, push up, drive up, rise, grow, climb, soar, surge, double, triple, improve',
  },
  {
    contrast: 'amount',
    pole: 1,
    passing: true,
    reason: 'less',
    phrases:
      'decrease, lower, reduce, cut, bring down, push down, drive down, go down, fall, shrink, slash, halve, plunge, plummet, worsen, deteriorate',
  },
  {
    contrast: 'amount',
    pole: 2,
    passing: true,
    reason: 'the same',
    phrases:
      "not affect, n't affect, have no effect on, have no impact on, leave unchanged, remain unchanged, stay unchanged, be unchanged, remain the same, stay the same",
  },
  {
    contrast: 'law',
    pole: 0,
    reason: 'is kept',
    phrases:
      'lawful, lawfully, legal, legally, in line with the law, in accordance with the law, in line with international law, in accordance with international law, act within the law',
  },
  {
    contrast: 'law',
    pole: 1,
    reason: 'is broken',
    phrases:
      'unlawful, unlawfully, illegal, illegally, against the law, break the law, breach the law, violate the law, in violation of the law, in breach of the law, in violation of international law, in breach of international law, violate international law, breach international law',
  },
  {
    contrast: 'outcome',
    pole: 0,
    reason: 'as it was meant',
    phrases: 'successful, successfully, succeed, a success, go as planned, go according to plan',
  },
  {
    contrast: 'outcome',
    pole: 1,
    reason: 'not as it was meant',
    phrases: 'unsuccessful, unsuccessfully, a failure, fail, go wrong, end in failure',
  },
  {
    contrast: 'supply',
    pole: 0,
    reason: 'there is what is needed',
    phrases: 'enough, have enough, sufficient, ample, plenty of, be well supplied with',
  },
  {
    contrast: 'supply',
    pole: 1,
    reason: 'there is less',
    phrases:
      'shortage of, face a shortage of, lack of, lack, run short of, run out of, too little, too few, insufficient, be short of',
  },
  {
    contrast: 'extent of damage',
    pole: 0,
    reason: 'nothing is left',
    phrases: 'destroy, completely destroy, raze, level, flatten, burn down, write off',
  },
  {
    contrast: 'extent of damage',
    pole: 1,
    reason: 'most is left',
    phrases:
      'slightly damage, lightly damage, minor damage, light damage, slight damage, little damage, undamaged, intact',
  },
  {
    contrast: 'company',
    pole: 0,
    reason: 'nobody helped',
    phrases: 'act alone, alone, act on his own, act on her own, on their own, single-handedly, unaided',
  },
  {
    contrast: 'company',
    pole: 1,
    reason: 'others helped',
    phrases: 'accomplice, with the help of, with help from, in league with, together with others, with others',
  },
  {
    contrast: 'judgement',
    pole: 0,
    reason: 'is for it',
    phrases:
      'welcome, praise, hail, applaud, commend, support, defend, be in favour of, be in favor of, speak highly of, be pleased with',
  },
  {
    contrast: 'judgement',
    pole: 1,
    reason: 'is against it',
    phrases:
      'criticise, criticize, condemn, denounce, deplore, decry, slam, oppose, attack, find fault with, be against',
  },
  {
    contrast: 'how a craft was lost',
    pole: 0,
    reason: 'by itself',
    phrases:
      'technical fault, technical failure, mechanical failure, engine failure, malfunction, pilot error, on its own, by itself',
  },
  {
    contrast: 'how a craft was lost',
    pole: 1,
    reason: 'by others',
    phrases: 'shoot down, down by, hit by a missile, strike by a missile, bring down by',
  },
  { contrast: 'measure', pole: 0, reason: 'is taken off', phrases: 'lift, repeal, scrap, remove, waive' },
  {
    contrast: 'measure',
    pole: 1,
    reason: 'is laid on, or stays',
    phrases: 'impose, extend, keep in place, tighten, maintain, reimpose, prolong',
  },
  {
    contrast: 'obedience',
    pole: 0,
    reason: 'a rule is kept',
    phrases: 'observe, respect, honour, honor, comply with, abide by, adhere to, keep to',
  },
  {
    contrast: 'obedience',
    pole: 1,
    reason: 'a rule is broken',
    phrases: 'violate, breach, break, flout, infringe, defy, renege on',
  },
  { contrast: 'life', pole: 0, reason: 'goes on', phrases: 'alive, survive, unhurt, unharmed' },
  { contrast: 'life', pole: 1, reason: 'has ended', phrases: 'dead, die, kill, perish, succumb' },
  { contrast: 'time', pole: 0, reason: 'kept', phrases: 'on time, on schedule, meet the deadline, in time' },
  {
    contrast: 'time',
    pole: 1,
    reason: 'not kept',
    phrases: 'late, behind schedule, overdue, miss the deadline, too late, after the deadline',
  },
  { contrast: 'course', pole: 0, reason: 'goes on', phrases: 'continue, go on, proceed, resume' },
  {
    contrast: 'course',
    pole: 1,
    reason: 'is broken off',
    phrases: 'break down, collapse, break off, fall apart, suspend, call off, cancel, end, stop, be over',
  },
  { contrast: 'admission', pole: 0, reason: 'made', phrases: 'confess, admit, plead guilty, admit to, own up to' },
  { contrast: 'admission', pole: 1, reason: 'refused', phrases: 'deny, plead not guilty, protest innocence' },
  {
    contrast: 'intent',
    pole: 0,
    reason: 'on purpose',
    phrases: 'deliberate, deliberately, intentional, intentionally, on purpose, premeditated, knowingly, wilfully',
  },
  {
    contrast: 'intent',
    pole: 1,
    reason: 'not on purpose',
    phrases:
      'accident, accidental, accidentally, by mistake, by accident, in error, mistakenly, unintentional, unintentionally, inadvertently, unwittingly',
  },
  {
    contrast: 'nearness to a deal',
    pole: 0,
    reason: 'near',
    phrases: 'close to a deal, close to an agreement, near a deal, within reach, on the verge of a deal',
  },
  {
    contrast: 'nearness to a deal',
    pole: 1,
    reason: 'far',
    phrases: 'far apart, far from a deal, far from an agreement, deadlocked, at an impasse, in deadlock',
  },
  {
    contrast: 'violence',
    pole: 0,
    reason: 'without',
    phrases: 'peaceful, peacefully, non-violent, nonviolent, unarmed',
  },
  {
    contrast: 'violence',
    pole: 1,
    reason: 'with it',
    phrases: 'violent, violently, riot, rioted, turn violent, throw stones, hurl stones, throw rocks, armed',
  },
  {
    contrast: 'treatment',
    pole: 0,
    reason: 'good',
    phrases: 'humane, humanely, treat well, well treated, with dignity',
  },
  {
    contrast: 'treatment',
    pole: 1,
    reason: 'ill',
    phrases: 'beat, torture, starve, mistreat, maltreat, ill-treat, abuse, inhuman, inhumanely, degrading',
  },
  { contrast: 'fairness', pole: 0, reason: 'fair', phrases: 'fair, free and fair, clean, legitimate' },
  {
    contrast: 'fairness',
    pole: 1,
    reason: 'not fair',
    phrases: 'rigged, fraudulent, stolen, sham, unfair, illegitimate',
  },
  {
    contrast: 'whose waters',
    pole: 0,
    reason: "nobody's",
    phrases: 'international waters, international airspace, high seas, open sea',
  },
  {
    contrast: 'whose waters',
    pole: 1,
    reason: "a country's",
    phrases: 'territorial waters, territorial sea, national airspace, sovereign airspace',
  },
  {
    contrast: 'warning',
    pole: 0,
    reason: 'given',
    phrases: 'after a warning, after warnings, after repeated warnings, warn first',
  },
  {
    contrast: 'warning',
    pole: 1,
    reason: 'not given',
    phrases: 'without warning, without any warning, without a warning',
  },
  {
    contrast: 'provocation',
    pole: 0,
    reason: 'an answer',
    phrases: 'in self-defence, in self-defense, in self defence, in self defense, in retaliation, provoked',
  },
  { contrast: 'provocation', pole: 1, reason: 'no answer', phrases: 'unprovoked, without provocation, without reason' },
  {
    contrast: 'will',
    pole: 0,
    reason: 'free',
    phrases:
      'voluntary, voluntarily, of their own free will, of their own will, willingly, non-binding, nonbinding, optional',
  },
  {
    contrast: 'will',
    pole: 1,
    reason: 'forced',
    phrases:
      'forced, forcible, forcibly, by force, under duress, coerced, against their will, at gunpoint, binding, legally binding, mandatory, compulsory, obligatory',
  },
];

/** The phrases of CONTRARIES, for `findPhrases`. */
export const contraryIndex = lazyIndex(CONTRARIES, 'contrary');

/** Words that say that all of a thing is meant, or a part of it only: lifted "in their entirety", "partial" relief (Quirk et al. 8.104, maximizers and diminishers). */
export const EXTENTS: readonly Row<{ readonly part: boolean }>[] = [
  {
    part: false,
    reason: 'all of it',
    phrases: 'in their entirety, in its entirety, in full, fully, entirely, completely, full, complete, total',
  },
  { part: true, reason: 'a part of it', phrases: 'partial, partially, partly, in part' },
];

/** The phrases of EXTENTS, for `findPhrases`. */
export const extentIndex = lazyIndex(EXTENTS, 'extent');
