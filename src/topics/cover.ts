import type { Alignment } from '../alignment/align.js';
import type { WeighedStatement } from '../alignment/vocabulary.js';
import type { ReadClaim } from '../claims/claim.js';
import type { ReadReadout } from '../claims/read-event.js';
import type { Token } from '../languages/language.js';
import type { Span } from '../text/span.js';
import { isBlurred } from './blurred.js';
import { type CoverageEvidence, coverageEvidence, NAMES_IT } from './coverage-features.js';
import { COVERAGE_MODEL } from './coverage-weights.js';
import { type Mention, mentionsOf } from './evidence.js';
import { generalitiesOf } from './generalities.js';
import { firstTold } from './things-told.js';
import type { Coverage, Grade, Topic } from './topic.js';
import type { TopicTerms } from './topic-terms.js';

/** Grades how far each readout covers each topic, with the claims and words that show it. */
export function coverTopics(
  topics: readonly TopicTerms[],
  alignment: Alignment,
  readouts: readonly ReadReadout[],
  model = COVERAGE_MODEL,
): Topic[] {
  const general = generalitiesOf(alignment.vocabulary);
  const told = firstTold(alignment.vocabulary);
  return topics.map((topic) => {
    const mentions = mentionsOf(topic, alignment, told);
    const coverage = readouts.map((readout, number): [string, Coverage] => [
      readout.record.id,
      isComparable(readout)
        ? gradeOne(number, coverageEvidence(number, mentions, alignment, general), mentions, alignment, model)
        : { grade: 'not-comparable', claims: [], terms: [] },
    ]);
    return { label: topic.label, given: topic.given, coverage: Object.fromEntries(coverage) };
  });
}

/** A text that is cut off, or that no full reader reads, is never said to leave anything out. */
export function isComparable({ record, language }: ReadReadout): boolean {
  return record.truncated !== true && language.limits.length === 0;
}

function gradeOne(
  number: number,
  evidence: CoverageEvidence,
  mentions: readonly Mention[],
  alignment: Alignment,
  model: typeof COVERAGE_MODEL,
): Coverage {
  const found = evidence.heard ? shownGrade(gradeOf(evidence.features, model), evidence) : 'omitted';
  const blurred =
    found === 'omitted' ? (looseIn(number, mentions, alignment) ?? blurredIn(number, mentions, alignment)) : -1;
  const grade = blurred >= 0 ? 'vague' : found;
  const statement = blurred >= 0 ? blurred : shownBy(grade, evidence);
  // What nothing shows is not said.
  if (statement < 0) return { grade: 'omitted', claims: [], terms: [] };
  const weighed = alignment.vocabulary.statements[statement]!;
  const words = mentions[statement]!.tokens.map((token) => weighed.statement.tokens[token]!);
  const claims = claimsShowing(weighed, words);
  return {
    grade,
    claims: claims.map(({ claim }) => claim.id),
    terms: words.filter((word) => claims.some((claim) => holds(claim, word))).map(({ text }) => text),
  };
}

/** What no word, answer or link shows is not named, whatever relatives of its words stand here: "coal" is not named by "fuels". */
function shownGrade(grade: ReturnType<typeof gradeOf>, { best, linked, answer }: CoverageEvidence): typeof grade {
  return grade === 'named' && linked < 0 && answer === undefined && (best?.named ?? 0) === 0 ? 'omitted' : grade;
}

/** The first statement of a readout that tells of the number asked for without giving it. */
function looseIn(readout: number, mentions: readonly Mention[], { vocabulary }: Alignment): number | undefined {
  return mentions.find(
    ({ statement, loose }) => loose && vocabulary.statements[statement]!.statement.readout === readout,
  )?.statement;
}

/** How sure the link must be through which a statement without the topic's words stands for it. */
const SURE_LINK = 0.3;

/** The statement of a readout that most surely stands, without the topic's words, for one elsewhere that names it; -1 for none. */
function blurredIn(readout: number, mentions: readonly Mention[], { vocabulary, pairsOf }: Alignment): number {
  const { statements } = vocabulary;
  let surest = SURE_LINK;
  let blurred = -1;
  for (const { statement, named, tokens } of mentions) {
    if (named < NAMES_IT || statements[statement]!.statement.readout === readout) continue;
    for (const { a, b, score } of pairsOf[statement]!) {
      const own = a === statement ? b : a;
      if (score < surest || statements[own]!.statement.readout !== readout) continue;
      if (!isBlurred(statements[statement]!, tokens, statements[own]!)) continue;
      surest = score;
      blurred = own;
    }
  }
  return blurred;
}

/**
 * How likely it must be, 0..1, that a readout which does not name a topic tells it in general terms: one such readout in seven
 * does. Below a half, since at a half it would hardly ever be said; macro-F1 peaks here on events that were held out.
 */
const VAGUE_FROM = 0.3;

/** The grade, in two steps: is it named? If not, is it told in general terms? */
export function gradeOf(features: readonly number[], model = COVERAGE_MODEL): Exclude<Grade, 'not-comparable'> {
  if (likelihood(features, model.named) >= 0.5) return 'named';
  return likelihood(features, model.vague) >= VAGUE_FROM ? 'vague' : 'omitted';
}

/** Of logistic regression, 0..1. */
function likelihood(
  features: readonly number[],
  { intercept, weights }: (typeof COVERAGE_MODEL)[keyof typeof COVERAGE_MODEL],
): number {
  let logit = intercept;
  for (let i = 0; i < features.length; i += 1) logit += features[i]! * weights[i]!;
  return 1 / (1 + Math.exp(-logit));
}

/**
 * The statement that shows a grade; -1 for none. What is asked for as a detail is shown by the detail, unless another statement
 * has more of the topic's words: a "price cap" is shown by the cap, not by any price.
 */
function shownBy(grade: Grade, { best, linked, answer }: CoverageEvidence): number {
  const worded = best === undefined || best.akin === 0 ? undefined : best;
  const detailed = answer !== undefined && (worded === undefined || answer.named >= worded.named);
  const named = (detailed ? answer : worded)?.statement ?? -1;
  return grade === 'named' ? (named >= 0 ? named : linked) : linked >= 0 ? linked : named;
}

/**
 * The claims that hold the words, those with the most first, but none with less than half as many as these: of "China keeps its
 * promises" and "lift the measures against China" the second shows what a topic "measures against China" is. All claims of the
 * statement where it has none of the words.
 */
function claimsShowing({ statement: { claims } }: WeighedStatement, words: readonly Token[]): readonly ReadClaim[] {
  if (words.length === 0) return claims;
  const counted = claims.map((claim) => ({ claim, count: words.filter((word) => holds(claim, word)).length }));
  const most = counted.reduce((largest, { count }) => Math.max(largest, count), 0);
  if (most === 0) return claims;
  return counted
    .filter(({ count }) => count > 0 && count >= most / 2)
    .sort((x, y) => y.count - x.count)
    .map(({ claim }) => claim);
}

function holds({ claim: { span } }: ReadClaim, { start }: Span): boolean {
  return span.start <= start && start < span.end;
}
