import type { Alignment } from '../alignment/align.js';
import { cosine } from '../alignment/meaning.js';
import type { Mention } from './evidence.js';
import type { Generalities } from './generalities.js';

/** What the coverage of a topic by a readout is judged by; each 0..1. */
export const COVERAGE_FEATURES = [
  'named here',
  'akin here',
  'named elsewhere',
  'named against elsewhere',
  'linked to where it is named',
  'linked to where it is best named',
  'vague words in the linked statement',
  'meaning of the linked statement',
  'linked but not named',
  'detail answered here',
  'detail answered elsewhere only',
  'words spread over the readout',
  'only one other readout',
  'readout leaves its list open',
] as const;

/** The statement that comes nearest to a topic in one readout, and what its grade is judged by. */
export interface CoverageEvidence {
  readonly features: readonly number[];
  /** The mention here that names it best; undefined for a readout without statements. */
  readonly best: Mention | undefined;
  /** Number of the statement here with the strongest link to a statement elsewhere that names the topic; -1 for none. */
  readonly linked: number;
  /** Of the statements here that give the detail the label asks for, the one that names it best; undefined for none. */
  readonly answer: Mention | undefined;
  /** Whether there is anything to grade: the topic's words stand somewhere in the event, or relatives or an answer stand here. */
  readonly heard: boolean;
}

/** A mention counts as naming the topic elsewhere from this share of its words. */
export const NAMES_IT = 0.5;
/**
 * Relatives of this share of a topic's weight speak of it although its words stand nowhere in the event. Most labels that have
 * nothing to do with an event have some: of those of other events 62 % would be graded as covered without this, 10 % are with it.
 */
const HINTS_AT_IT = 0.5;

export function coverageEvidence(
  readout: number,
  mentions: readonly Mention[],
  alignment: Alignment,
  { isVague, leavesOpen }: Generalities,
): CoverageEvidence {
  const { statements } = alignment.vocabulary;
  const isHere = (n: number) => statements[n]!.statement.readout === readout;
  let best: Mention | undefined;
  let other: Mention | undefined;
  let answer: Mention | undefined;
  let answeredElsewhere = false;
  const others = new Set<number>();
  let namedInAll = 0;
  for (const mention of mentions) {
    if (isHere(mention.statement)) {
      best = stronger(best, mention);
      if (mention.answered) answer = stronger(answer, mention);
      namedInAll += mention.named;
    } else {
      other = stronger(other, mention);
      others.add(statements[mention.statement]!.statement.readout);
      answeredElsewhere ||= mention.answered;
    }
  }
  const namedElsewhere = other?.named ?? 0;
  const named = best?.named ?? 0;
  const spread = Math.min(1, namedInAll / 3);
  let link = 0;
  let bestLink = 0;
  let meaning = 0;
  let linked = -1;
  for (const mention of mentions) {
    if (mention.named < NAMES_IT || mention.named < namedElsewhere * 0.8 || isHere(mention.statement)) continue;
    for (const { a, b, score, pair } of alignment.pairsOf[mention.statement]!) {
      const own = a === mention.statement ? b : a;
      if (!isHere(own)) continue;
      if (mention === other) bestLink = Math.max(bestLink, score);
      if (score * mention.named <= link) continue;
      link = score * mention.named;
      linked = own;
      meaning = Math.max(0, cosine(pair.a.meaning, pair.b.meaning));
    }
  }
  const vague = linked >= 0 && isVague(linked) ? 1 : 0;
  return {
    features: [
      named,
      best?.akin ?? 0,
      namedElsewhere,
      namedElsewhere === 0 ? 0 : Math.min(1, named / namedElsewhere),
      link,
      bestLink,
      vague * link,
      meaning,
      link * (1 - named),
      answer === undefined ? 0 : 1,
      answer === undefined && answeredElsewhere ? 1 : 0,
      spread,
      others.size === 1 ? 1 : 0,
      leavesOpen(readout) ? 1 : 0,
    ],
    best,
    linked,
    answer,
    heard: Math.max(named, namedElsewhere) >= NAMES_IT || (best?.akin ?? 0) >= HINTS_AT_IT || answer !== undefined,
  };
}

/** Of equal mentions the first told. */
function stronger(most: Mention | undefined, mention: Mention): Mention {
  if (most === undefined || mention.named > most.named) return mention;
  return mention.named === most.named && mention.akin > most.akin ? mention : most;
}
