import type { ReadClaim } from '../../claims/claim.js';
import { type DisputedTerm, disputedIndex } from '../../lexicon/disputed.js';
import { findPhrases } from '../../lexicon/phrase.js';
import { wordsEvidence } from '../aligned-event.js';
import type { Frame, FrameFinder } from './frame.js';

interface Term {
  readonly phrase: string;
  readonly group: string;
  readonly grade: DisputedTerm['grade'];
  readonly first: number;
  readonly last: number;
}

/** Two rival terms for one thing: "conflict" against "crisis". Terms that both sides use are no difference. */
export const term: FrameFinder = ({ a, b }) => {
  const left = termsOf(a);
  const right = termsOf(b);
  const frames: Frame[] = [];
  for (const x of left) {
    if (right.some(({ phrase }) => phrase === x.phrase)) continue;
    const rival = right.find((y) => y.group === x.group && !left.some(({ phrase }) => phrase === y.phrase));
    if (rival === undefined || frames.some(({ because }) => because.some(({ group }) => group === x.group))) continue;
    frames.push({
      subtype: 'term',
      weight: x.grade === rival.grade ? 0.5 : 0.9,
      because: [{ code: 'rival-terms', group: x.group, left: x.phrase, right: rival.phrase }],
      evidence: [wordsEvidence(a, x.first, x.last, 'names'), wordsEvidence(b, rival.first, rival.last, 'differs')],
    });
  }
  return frames;
};

function termsOf({ tokens }: ReadClaim): Term[] {
  return findPhrases(tokens, disputedIndex()).flatMap(({ first, last, entry }) =>
    entry.terms.map(({ group, grade }): Term => ({ phrase: entry.phrase, group, grade, first, last })),
  );
}
