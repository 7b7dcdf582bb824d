import type { PartOfSpeech } from '../languages/language.js';
import type { Lexis } from './lexis.js';
import { overlap } from './overlap.js';
import { matchWords } from './word-matches.js';
import type { ContentWord, Wording } from './wording.js';

/** What the similarity of two wordings is judged by. */
export const SIMILARITY_MEASURES = [
  'matched',
  'better matched',
  'worse matched',
  'same words',
  'letters',
  'neighbours',
  'content neighbours',
  'direction',
  'noun direction',
  'unmatched descriptions',
  'opposites',
  'numbers differ',
  'denied on one side',
  'question on one side',
  'length',
] as const;
export type SimilarityMeasure = (typeof SIMILARITY_MEASURES)[number];

/** Measures two wordings, in the order of `SIMILARITY_MEASURES`. */
export function measureSimilarity(a: Wording, b: Wording, lexis: Lexis): number[] {
  const left = a.content;
  const right = b.content;
  const { left: fromLeft, right: fromRight } = matchWords(left.length, right.length, (i, j) =>
    lexis.affinity(left[i]!.id, right[j]!.id),
  );
  const heavy = harmonic(covered(left, fromLeft, square), covered(right, fromRight, square));
  const ofLeft = covered(left, fromLeft, same);
  const ofRight = covered(right, fromRight, same);
  return [
    heavy,
    Math.max(ofLeft, ofRight),
    Math.min(ofLeft, ofRight),
    sharedWeight(a.sorted, b.sorted),
    overlap(a.letters, b.letters),
    overlap(a.neighbours, b.neighbours),
    overlap(a.contentNeighbours, b.contentNeighbours),
    cosine(a.direction, b.direction),
    cosine(a.nounDirection, b.nounDirection),
    unmatchedDescriptions(left, fromLeft, right, fromRight),
    Number(haveOpposites(left, fromLeft, right, fromRight, lexis)),
    numbersDiffer(a.numbers, b.numbers),
    Number(a.denials > 0 !== b.denials > 0),
    Number(a.question !== b.question),
    Math.log(1 + (left.length + right.length) / 2),
  ];
}

const DESCRIPTIONS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['adjective', 'adverb']);

const same = (weight: number): number => weight;
const square = (weight: number): number => weight * weight;

/** Share of the weight of a side that is matched, 0..1. */
function covered(words: readonly ContentWord[], matched: Float64Array, scale: (weight: number) => number): number {
  let sum = 0;
  let total = 0;
  words.forEach(({ weight }, i) => {
    total += scale(weight);
    sum += scale(weight) * matched[i]!;
  });
  return total === 0 ? 0 : sum / total;
}

const harmonic = (x: number, y: number): number => (x + y === 0 ? 0 : (2 * x * y) / (x + y));

/** Weight of the words both sides have, as a share of that of both sides (Dice), 0..1. */
function sharedWeight(left: readonly ContentWord[], right: readonly ContentWord[]): number {
  let total = 0;
  let shared = 0;
  for (const { weight } of left) total += weight;
  for (const { weight } of right) total += weight;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [x, y] = [left[i]!, right[j]!];
    if (x.id === y.id) shared += x.weight + y.weight;
    if (x.id <= y.id) i += 1;
    if (y.id <= x.id) j += 1;
  }
  return total === 0 ? 0 : shared / total;
}

function cosine(a: Float64Array, b: Float64Array): number {
  let dot = 0;
  for (let i = 0; i < a.length && i < b.length; i += 1) dot += a[i]! * b[i]!;
  return dot;
}

/** Weight of the adjectives and adverbs that found no partner, of the side that has more of it; 4 or more count as 4. */
function unmatchedDescriptions(
  left: readonly ContentWord[],
  fromLeft: Float64Array,
  right: readonly ContentWord[],
  fromRight: Float64Array,
): number {
  const weigh = (words: readonly ContentWord[], matched: Float64Array) =>
    words.reduce((sum, { pos, weight }, i) => (DESCRIPTIONS.has(pos) ? sum + weight * (1 - matched[i]!) : sum), 0);
  return Math.min(4, Math.max(weigh(left, fromLeft), weigh(right, fromRight)));
}

/** Whether a word of one side has its opposite on the other, among those that are not on both. */
function haveOpposites(
  left: readonly ContentWord[],
  fromLeft: Float64Array,
  right: readonly ContentWord[],
  fromRight: Float64Array,
  lexis: Lexis,
): boolean {
  return left.some(
    ({ id }, i) =>
      fromLeft[i]! < 1 && right.some((other, j) => fromRight[j]! < 1 && lexis.relation(id, other.id) === 'antonym'),
  );
}

/** 1 where both sides have numbers and neither has all those of the other. */
function numbersDiffer(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const number of a) if (b.has(number)) shared += 1;
  return Number(shared < Math.min(a.size, b.size));
}
