import type { ReadClaim } from '../../claims/claim.js';
import { type LoadedWord, loadedIndex } from '../../lexicon/loaded.js';
import { findPhrases, type Match } from '../../lexicon/phrase.js';
import { rarity } from '../../lexicon/rarity.js';
import { claimEvidence, wordsEvidence } from '../evidence.js';
import type { Frame, FrameFinder } from './frame.js';

type Loaded = Match<LoadedWord>;

/** Words that stand this near to a loaded word are what it judges. */
const REACH = 3;
/** Affinity to the other claim from which a judged word is part of the shared point. */
const SHARED = 0.6;
/**
 * How rare in English (`rarity`, 0..1) a loaded word must be to tell a tone by itself: "good", "great" and "safe" do not. Words
 * of blame keep their force however common they are.
 */
const TELLING = { positive: 0.63, negative: 0.5 };
/** How well the claims must match (`ClaimMatch.overlap`). */
const SAME_POINT = 0.3;

/** One side judges what the other tells plainly, or both judge it in opposite ways. */
export const evaluation: FrameFinder = ({ a, b, overlap, words }) => {
  if (overlap < SAME_POINT) return [];
  const left = judgements(a, words.a.near, b);
  const right = judgements(b, words.b.near, a);
  for (const x of left) {
    const y = right.find(({ entry }) => entry.direction !== x.entry.direction);
    if (y !== undefined) return [opposite(a, x, b, y)];
  }
  if (left.length > 0 && right.length > 0) return [];
  const one = left.find(isTelling) ?? right.find(isTelling);
  if (one === undefined) return [];
  return left.includes(one) ? [onOneSide(a, one, b)] : [onOneSide(b, one, a)];
};

function opposite(a: ReadClaim, x: Loaded, b: ReadClaim, y: Loaded): Frame {
  return {
    subtype: 'evaluation',
    weight: 0.8,
    because: [
      { code: 'opposite-evaluation', left: x.entry.phrase, direction: x.entry.direction, right: y.entry.phrase },
    ],
    evidence: [wordsEvidence(a, x.first, x.last, 'names'), wordsEvidence(b, y.first, y.last, 'differs')],
  };
}

function onOneSide(judging: ReadClaim, { first, last, entry }: Loaded, plain: ReadClaim): Frame {
  return {
    subtype: 'evaluation',
    weight: entry.direction === 'negative' ? 0.6 : 0.45,
    because: [{ code: 'loaded-on-one-side', left: entry.phrase, direction: entry.direction }],
    evidence: [wordsEvidence(judging, first, last, 'names'), claimEvidence(plain, 'differs')],
  };
}

/** Loaded words that bear on what the claims share, and that the other claim does not use. */
function judgements({ tokens }: ReadClaim, near: Float64Array, other: ReadClaim): Loaded[] {
  const known = new Set(findPhrases(other.tokens, loadedIndex()).map(({ entry }) => entry.phrase));
  return findPhrases(tokens, loadedIndex()).filter(
    ({ first, last, entry }) =>
      !known.has(entry.phrase) &&
      entry.kind !== 'support' &&
      !isShared(near, first, last) &&
      judgesShared(near, first, last),
  );
}

/** The word itself has its counterpart in the other claim, in other words. */
function isShared(near: Float64Array, first: number, last: number): boolean {
  return near.slice(first, last + 1).some((value) => value >= SHARED);
}

function judgesShared(near: Float64Array, first: number, last: number): boolean {
  return near.slice(Math.max(0, first - REACH), last + 1 + REACH).some((value) => value >= SHARED);
}

function isTelling({ entry: { phrase, direction } }: Loaded): boolean {
  return phrase.split(' ').some((word) => rarity(word) >= TELLING[direction]);
}
