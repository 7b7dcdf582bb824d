import type { Openings } from '../../lexicon/openers.js';
import type { PartOfSpeech } from '../language.js';
import { followBits, STATES } from './follows.js';

/** One thing that a token can be. */
export interface Candidate {
  /** Place in `STATES`. */
  readonly state: number;
  /** How much speaks for it, in bits: 0 for the most likely reading of the word by itself, less for the others. */
  readonly bits: number;
  readonly pos: PartOfSpeech;
  readonly lemma: string;
  /** `openingsOf` the form and the lemma. */
  readonly openings: Openings | undefined;
  /** Either can be the second word of a phrase. */
  readonly stepsOn: boolean;
  /** As `traitsOf` gives them. */
  readonly traits: number;
}

/**
 * What each token of a sentence is: the path on which the words' own bits and those of their order are highest (Viterbi); of equal
 * ones the first. A handful of candidates are open at a token, so time is linear in the length of the sentence.
 */
export function tag(sentence: readonly (readonly Candidate[])[]): Candidate[] {
  const follows = followBits();
  const width = STATES.length;
  const back: number[] = []; // of every candidate in turn: which candidate of the token before leads to it best
  let open: readonly Pick<Candidate, 'state'>[] = START;
  let totals: number[] = [0];
  let next: number[] = [];
  for (const candidates of sentence) {
    for (let k = 0; k < candidates.length; k += 1) {
      const { state, bits } = candidates[k]!;
      let best = -Infinity;
      let from = 0;
      for (let j = 0; j < open.length; j += 1) {
        const total = totals[j]! + follows[open[j]!.state * width + state]!;
        if (total > best) {
          best = total;
          from = j;
        }
      }
      next[k] = best + bits;
      back.push(from);
    }
    open = candidates;
    [totals, next] = [next, totals];
  }
  let at = 0;
  for (let k = 1; k < open.length; k += 1) if (totals[k]! > totals[at]!) at = k;
  const path = new Array<Candidate>(sentence.length);
  let end = back.length;
  for (let i = sentence.length - 1; i >= 0; i -= 1) {
    const candidates = sentence[i]!;
    path[i] = candidates[at]!;
    end -= candidates.length;
    at = back[end + at]!;
  }
  return path;
}

const START: readonly Pick<Candidate, 'state'>[] = [{ state: 0 }];
