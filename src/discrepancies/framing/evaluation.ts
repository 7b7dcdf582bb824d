import type { ReadClaim } from '../../claims/claim.js';
import { type LoadedWord, loadedIndex } from '../../lexicon/loaded.js';
import { findPhrases, type Match } from '../../lexicon/phrase.js';
import { claimEvidence, wordsEvidence } from '../aligned-event.js';
import type { Frame, FrameFinder } from './frame.js';

/** One side judges what the other tells plainly, or both judge it in opposite ways. */
export const evaluation: FrameFinder = ({ a, b }) => {
  const left = loadedWords(a, b);
  const right = loadedWords(b, a);
  const x = left[0];
  const y = right.find(({ entry }) => entry.direction !== x?.entry.direction) ?? right[0];
  if (x !== undefined && y !== undefined) {
    if (x.entry.direction === y.entry.direction) return [];
    return [frame(a, x, wordsEvidence(b, y.first, y.last, 'differs'), 'opposite-evaluation', 0.8, y.entry.phrase)];
  }
  if (x !== undefined) return [frame(a, x, claimEvidence(b, 'differs'), 'loaded-on-one-side', 0.5)];
  if (y !== undefined) return [frame(b, y, claimEvidence(a, 'differs'), 'loaded-on-one-side', 0.5)];
  return [];
};

function frame(
  claim: ReadClaim,
  { first, last, entry }: Match<LoadedWord>,
  otherEvidence: Frame['evidence'][number],
  code: string,
  weight: number,
  against?: string,
): Frame {
  return {
    subtype: 'evaluation',
    weight,
    because: [{ code, left: entry.phrase, direction: entry.direction, ...(against === undefined ? {} : { right: against }) }],
    evidence: [wordsEvidence(claim, first, last, 'names'), otherEvidence],
  };
}

/** Loaded words of a claim that the other does not use. */
function loadedWords({ tokens }: ReadClaim, other: ReadClaim): Match<LoadedWord>[] {
  const known = new Set(findPhrases(other.tokens, loadedIndex()).map(({ entry }) => entry.phrase));
  return findPhrases(tokens, loadedIndex()).filter(({ entry }) => !known.has(entry.phrase));
}
