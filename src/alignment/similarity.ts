import { round } from '../text/round.js';
import { expectString } from './expect-string.js';
import { Lexis } from './lexis.js';
import { measureSimilarity } from './similarity-measures.js';
import { SIMILARITY } from './similarity-weights.js';
import { DICTIONARY_AND_COMPANY } from './word-company.js';
import { readWording, type Wording } from './wording.js';

/**
 * How much of one statement the other says, 0..1. 1: the same statement, whatever its spacing, quotation marks and letter case;
 * from 0.5 on: the same claim in other words; 0: nothing in common. Symmetric to the last bit. Not a probability.
 *
 * Method: the words of both sides are given to each other by how likely readers align them (after Sultan, Bethard and
 * Sumner 2014, 2015), and a linear regression on the weight of what is matched, on shared letters and neighbours, on the mean
 * word vectors and on numbers, opposites and denials that differ predicts the score that readers gave such pairs (STS
 * Benchmark, Cer et al. 2017: 0 unlike to 5 equivalent). 0.5 stands where that score parts 3, "roughly equivalent", from less.
 *
 * @throws InputError when one of the two is not a string.
 */
export function similarity(a: string, b: string): number {
  expectString(a, 'a');
  expectString(b, 'b');
  const lexis = new Lexis(DICTIONARY_AND_COMPANY);
  return wordingSimilarity(readWording(a, lexis), readWording(b, lexis), lexis);
}

/** `similarity` of two wordings that were read once with the same lexis, to be laid against many. */
export function wordingSimilarity(a: Wording, b: Wording, lexis: Lexis): number {
  const measures = measureWordings(a, b, lexis);
  return typeof measures === 'number' ? measures : scaled(scoreOf(measures));
}

/** The measures of two wordings, in the same order of sides whichever comes first; the similarity itself where it is plain: 1 or 0. */
export function measureWordings(a: Wording, b: Wording, lexis: Lexis): number[] | 0 | 1 {
  if (a.identity === b.identity) return 1;
  if (a.words.length === 0 || b.words.length === 0) return 0;
  // The order of equal matches must not depend on which side comes first.
  return a.identity < b.identity ? measureSimilarity(a, b, lexis) : measureSimilarity(b, a, lexis);
}

/** The score that readers are likely to give, 0..5, by all measures or by those that `counts` says yes to. */
export function scoreOf(measures: readonly number[], counts: (measure: number) => boolean = () => true): number {
  const { intercept, weights } = SIMILARITY;
  const score = measures.reduce((sum, x, i) => (counts(i) ? sum + x * weights[i]! : sum), intercept);
  return Math.max(0, Math.min(BEST, score));
}

/** The best score of the readers' scale. */
const BEST = 5;

/** A score on the readers' scale as 0..1, with 0.5 at `half`: straight on both sides of it. */
export function scaled(score: number): number {
  const { half } = SIMILARITY;
  return round(score < half ? (0.5 * score) / half : 0.5 + (0.5 * (score - half)) / (BEST - half));
}
