import { lazyIndex, type Row } from './phrase.js';

/**
 * What loosens a statement: `hearsay` somebody else's word; `doubt` a guess or a view; `degree` not fully; `condition` only if;
 * `intent` wanted, not done.
 */
export type HedgeKind = 'hearsay' | 'doubt' | 'degree' | 'condition' | 'intent';

/**
 * Hedges of English, after the classes of Hyland (1998), Hedging in Scientific Research Articles, and the words of intent and
 * condition of diplomatic texts. Verbs are lemmas.
 */
export const HEDGES: readonly Row<{ readonly kind: HedgeKind }>[] = [
  {
    kind: 'hearsay',
    reason: 'the writer does not vouch for it',
    phrases:
      'allegedly, purportedly, supposedly, ostensibly, reportedly, apparently, seemingly, it is alleged, it is claimed, it is said, it is believed, it is understood, it is thought, it is reported, as claimed, as alleged, said to, believed to, thought to, understood to, reported to, alleged to, claimed to, rumoured, rumored, alleged, purported, supposed, so-called, claimed, reported, suspected, would-be, presumed, putative, unconfirmed, unverified, according to, in the words of, as reported by, by some accounts, by all accounts, by its own account, by his account, sources say, sources said, reports say, media reports, citing sources',
  },
  {
    kind: 'doubt',
    reason: 'may or may not be so',
    phrases:
      'may, might, could, can, perhaps, maybe, possibly, probably, likely, unlikely, presumably, potentially, conceivably, arguably, it is possible that, it is likely that, possible, probable, potential, in all likelihood, in all probability, as if, as though, chance of, risk of, threat of, seem, appear, look like, sound like, suggest, indicate, imply, tend to, be likely to, be expected to, be set to, be due to, be poised to, be about to, be supposed to, be meant to',
  },
  {
    kind: 'doubt',
    reason: 'a view, not a fact',
    phrases:
      'think, believe, suppose, suspect, guess, assume, presume, reckon, feel, consider, in my view, in our view, in his view, in her view, in their view, in its view, in my opinion, in our opinion, to my mind, from our point of view, from the point of view of, as far as, to the best of, as we see it, i think, we believe',
  },
  {
    kind: 'degree',
    reason: 'less than fully',
    phrases:
      'somewhat, rather, quite, fairly, relatively, partly, partially, in part, to some extent, to some degree, to a certain extent, to a certain degree, more or less, kind of, sort of, slightly, a little, a bit, largely, mostly, generally, broadly, basically, essentially, in principle, in general, in broad terms, on the whole, by and large, in a sense, in a way, as a rule, usually, often, sometimes, frequently, occasionally, in some cases, in most cases, for the most part, in many ways, technically, effectively, practically, virtually, almost, nearly, roughly, about, around, approximately',
  },
  {
    kind: 'condition',
    reason: 'holds only if something else does',
    phrases:
      'if, unless, provided, provided that, providing that, on condition that, on the condition that, as long as, so long as, in case, in the event of, in the event that, assuming, assuming that, subject to, depending on, contingent on, pending, should circumstances permit, if necessary, if needed, if possible, where possible, where appropriate, as appropriate, when conditions permit, when conditions are ripe, once conditions allow, in due course, at an appropriate time, at a convenient time, when the time comes, on the understanding that, without prejudice to',
  },
  {
    kind: 'intent',
    reason: 'hoped or aimed at, not done',
    phrases:
      'hope, aim, intend, plan, seek, try, attempt, strive, wish, want, aspire, endeavour, endeavor, propose, contemplate, look forward to, be ready to, be willing to, be prepared to, stand ready to, express readiness, express willingness, express hope, express interest, express the hope, express intention, explore, would like to, be interested in, work towards, work toward, make efforts, in the hope of, with a view to, in order to',
  },
];

/** The phrases of HEDGES, for `findPhrases`. */
export const hedgeIndex = lazyIndex(HEDGES, 'hedge');
