import type { ReadClaim } from '../claims/claim.js';
import { extractClaims } from '../claims/extract.js';
import { detectLanguage } from '../languages/detect.js';
import { english } from '../languages/english.js';
import { generic } from '../languages/generic.js';
import { round } from '../text/round.js';
import type { Reason, Relation } from './alignment.js';
import { expectString } from './expect-string.js';
import { Lexis } from './lexis.js';
import { type Opposition, oppose, viewOf } from './opposition.js';
import { proofOf } from './proof.js';
import { measureWordings, scaled, scoreOf } from './similarity.js';
import { SIMILARITY_MEASURES, type SimilarityMeasure } from './similarity-measures.js';
import { SIMILARITY } from './similarity-weights.js';
import { DICTIONARY_AND_COMPANY } from './word-company.js';
import { wordingOfReading } from './wording.js';

/** What `compareClaims` finds. */
export interface ClaimComparison {
  /** How they stand to each other; `unrelated` where they share too little. */
  readonly relation: Relation | 'unrelated';
  /** How nearly the two say the same but for what opposes them, 0..1: 0 nothing in common, 0.5 and more the same claim, 1 the same words. */
  readonly score: number;
  /** What was found: what opposes them first, then what excuses it, then up to three measures that raised the score most. Empty where nothing had to be weighed. */
  readonly because: readonly Reason[];
}

/** Differences that turn a claim round and do not lead away from its point. */
const OPPOSING: ReadonlySet<SimilarityMeasure> = new Set<SimilarityMeasure>([
  'opposites',
  'numbers differ',
  'denied on one side',
]);
/** Slots that cannot both hold oppose claims that only share details; a word denied or turned round must be of the same claim. */
const SLOTS: ReadonlySet<string> = new Set([
  'quantity-differs',
  'time-differs',
  'role-swapped',
  'agent-differs',
  'cause-differs',
  'initiator-differs',
  'exclusive',
]);
/** Similarity from which two claims are the same one. */
const SAME_CLAIM = 0.5;
/** Readers' score (0..5) of texts that are "not equivalent, but share some details": those with less are unrelated. */
const SHARE_DETAILS = 2;
/** Share of the weight of each claim that the other must say for the two to agree. */
const AGREES = 0.4;
/** Share of the weight of the shorter claim that the longer must say to contain it. */
const CONTAINED = 0.55;
/** Sentences and claims of one text whose numbers, times and roles are looked at: more are no claim. It bounds the work on any text. */
const MOST = { sentences: 12, claims: 24 };
/** Measures named in the reasons: those that moved the score most. */
const NAMED = 3;

/**
 * How two claims stand to each other.
 *
 * - `contradiction`: slots that cannot both hold (numbers, times, roles, who began) in claims that share details, or a denial,
 *   an opposite or a thing said not to be in what is else the same claim; not where one side only reports what others say.
 * - `unrelated`: they share too little.
 * - `agree`: each says most of the other.
 * - `partial`: the one is contained in the other, which says more.
 * - `framing`: one point, told otherwise.
 *
 * `score` is the similarity of the two, 0..1, as it would be if the numbers, denials and opposites in which they differ were the
 * same: 0 nothing in common, 0.5 and more the same claim, 1 the same words. `because` lists what was found, oppositions first.
 * Relation and score do not depend on which comes first; the details `left` and `right` of reasons do.
 *
 * Thresholds: 0.5 and `unrelated` (2 of 5, "not equivalent, but share some details") are those of `similarity`; the others
 * part agreement, containment and framing best on our labelled events.
 *
 * @throws InputError when one of the two is not a string.
 */
export function compareClaims(a: string, b: string): ClaimComparison {
  expectString(a, 'a');
  expectString(b, 'b');
  const lexis = new Lexis(DICTIONARY_AND_COMPANY);
  const [left, right] = [readText(a, 'a', lexis), readText(b, 'b', lexis)];
  const measures = measureWordings(left.wording, right.wording, lexis);
  if (typeof measures === 'number')
    return { relation: measures === 1 ? 'agree' : 'unrelated', score: measures, because: [] };

  const measure = (name: SimilarityMeasure) => measures[SIMILARITY_MEASURES.indexOf(name)]!;
  const score = scaled(scoreOf(measures, (i) => !OPPOSING.has(SIMILARITY_MEASURES[i]!)));
  const related = scaled(SHARE_DETAILS);
  const found = oppositionOf(left.claims, right.claims);
  const denial = measure('denied on one side') > 0 ? deniedReason(left.wording.denials > 0) : undefined;
  const against = denial && !found.against.some(isDenial) ? [...found.against, denial] : found.against;
  const because = [...against, ...found.excuses, ...signals(measures)];

  const holds = against.filter(({ code }) => score >= (SLOTS.has(code) ? related : SAME_CLAIM));
  if (proofOf({ against: holds, excuses: found.excuses }, 1, 1)) return { relation: 'contradiction', score, because };
  if (score < related) return { relation: 'unrelated', score, because };
  if ([...OPPOSING].some((name) => measure(name) > 0)) return { relation: 'framing', score, because };
  if (measure('worse matched') >= AGREES) return { relation: 'agree', score, because };
  return { relation: measure('better matched') >= CONTAINED ? 'partial' : 'framing', score, because };
}

function readText(text: string, id: string, lexis: Lexis) {
  const language = detectLanguage(text).startsWith('und-') ? generic : english;
  const reading = language.read(text);
  const opening = { ...reading, sentences: reading.sentences.slice(0, MOST.sentences) };
  return {
    wording: wordingOfReading(reading, text, lexis),
    claims: extractClaims({ id, source: { name: id }, text }, opening, language).slice(0, MOST.claims),
  };
}

/** What speaks against any claim of the one text beside any of the other, and what excuses it. */
function oppositionOf(left: readonly ReadClaim[], right: readonly ReadClaim[]): Opposition {
  const views = right.map(viewOf);
  const found = left.map(viewOf).flatMap((a) => views.map((b) => oppose(a, b)));
  return {
    against: distinct(found.flatMap(({ against }) => against)),
    excuses: distinct(found.flatMap(({ excuses }) => excuses)),
  };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}

const isDenial = ({ code }: Reason): boolean => code === 'polarity-differs' || code === 'existence';

function deniedReason(left: boolean): Reason {
  return { code: 'polarity-differs', denies: left ? 'left' : 'right' };
}

function signals(measures: readonly number[]): Reason[] {
  return SIMILARITY_MEASURES.map((signal, i) => ({
    code: 'signal',
    signal,
    measure: round(measures[i]!),
    share: round(measures[i]! * SIMILARITY.weights[i]!),
  }))
    .filter(({ share }) => share > 0)
    .sort((x, y) => y.share - x.share)
    .slice(0, NAMED);
}
