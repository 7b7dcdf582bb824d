import { followBits, STATES, type State } from './follows.js';

/** The states a token can be in, with how many bits speak for each; never empty. */
export interface Candidates {
  readonly states: readonly number[];
  readonly bits: readonly number[];
}

export const stateNumber = (state: State): number => STATES.indexOf(state);

const START = stateNumber('start');

/**
 * The state of each token of a sentence: the path on which the words' own bits and those of their order are highest (Viterbi).
 * At most a handful of states are open at a token, so time is linear in the length of the sentence.
 */
export function tag(sentence: readonly Candidates[]): number[] {
  const follows = followBits();
  const width = STATES.length;
  const back: number[][] = [];
  let states: readonly number[] = [START];
  let totals: number[] = [0];
  for (const { states: next, bits } of sentence) {
    const nextTotals: number[] = [];
    const from: number[] = [];
    for (let k = 0; k < next.length; k += 1) {
      let best = -Infinity;
      let bestFrom = 0;
      for (let j = 0; j < states.length; j += 1) {
        const total = totals[j]! + follows[states[j]! * width + next[k]!]!;
        if (total > best) {
          best = total;
          bestFrom = j;
        }
      }
      nextTotals.push(best + bits[k]!);
      from.push(bestFrom);
    }
    back.push(from);
    states = next;
    totals = nextTotals;
  }
  const path = new Array<number>(sentence.length);
  let at = totals.indexOf(Math.max(...totals));
  for (let i = sentence.length - 1; i >= 0; i -= 1) {
    path[i] = sentence[i]!.states[at]!;
    at = back[i]![at]!;
  }
  return path;
}
