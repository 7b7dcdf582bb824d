import { isTelling, type Judgement, judgements } from '../../alignment/judgements.js';
import type { ReadClaim } from '../../claims/claim.js';
import { type LoadedWord, loadedIndex } from '../../lexicon/loaded.js';
import { claimEvidence, wordsEvidence } from '../evidence.js';
import { across } from '../sides.js';
import type { Frame, FrameFinder } from './frame.js';

/** How well the claims must match (`ClaimMatch.overlap`): praise on one side is common and tells less. */
const SAME_POINT = { opposite: 0.3, negative: 0.4, positive: 0.5 };

/** One side judges what the other tells plainly, or both judge it in opposite ways. */
export const evaluation: FrameFinder = (link, event) => {
  const { a, b, overlap } = link;
  if (overlap < SAME_POINT.opposite || (!isLoaded(a) && !isLoaded(b))) return [];
  const found = judgements(a, b, link.words());
  for (const x of found.a) {
    const y = found.b.find(({ entry }) => isOpposite(x.entry, entry));
    if (y !== undefined) return [opposite(a, x, b, y)];
  }
  // What one voice of a side adds to another's is style.
  if ((found.a.length > 0 && found.b.length > 0) || across(event, { a, b }) < 1) return [];
  const tells = (judgement: Judgement) => isTelling(judgement) && overlap >= SAME_POINT[judgement.entry.direction];
  const left = found.a.find(tells);
  if (left !== undefined) return [onOneSide(a, left, b)];
  const right = found.b.find(tells);
  return right === undefined ? [] : [onOneSide(b, right, a)];
};

/** A quality against another. Displeasure ("accused") is an act of its own, which no quality of another thing is contrary to. */
function isOpposite(x: LoadedWord, y: LoadedWord): boolean {
  return x.direction !== y.direction && x.kind !== 'protest' && y.kind !== 'protest';
}

function isLoaded({ syntax }: ReadClaim): boolean {
  return syntax.find(loadedIndex()).length > 0;
}

function opposite(a: ReadClaim, x: Judgement, b: ReadClaim, y: Judgement): Frame {
  return {
    subtype: 'evaluation',
    weight: 0.8,
    because: [
      { code: 'opposite-evaluation', left: x.entry.phrase, direction: x.entry.direction, right: y.entry.phrase },
    ],
    evidence: [wordsEvidence(a, x.first, x.last, 'names'), wordsEvidence(b, y.first, y.last, 'differs')],
  };
}

function onOneSide(judging: ReadClaim, { first, last, entry }: Judgement, plain: ReadClaim): Frame {
  return {
    subtype: 'evaluation',
    weight: entry.direction === 'negative' ? 0.6 : 0.45,
    because: [{ code: 'loaded-on-one-side', left: entry.phrase, direction: entry.direction }],
    evidence: [wordsEvidence(judging, first, last, 'names'), claimEvidence(plain, 'differs')],
  };
}
