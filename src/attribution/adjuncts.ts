import { ADJUNCT_OPENERS, POINTS_AT_TIME } from '../lexicon/attachment.js';
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  MONTH,
  PERIOD,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
} from '../lexicon/traits.js';
import {
  ADJECTIVE,
  ADVERB,
  BREAK,
  type Clause,
  COMMA,
  HEAD,
  has,
  MARK,
  NAME,
  NOUN,
  POSSESSIVE,
  VERB,
  word,
} from './clause.js';
import type { Stretch } from './draft.js';

/** What a cue has beside it that is no content. */
export interface Adjuncts {
  /** The token where content could start. */
  readonly at: number;
  /** After "to". */
  readonly addressee: Stretch | undefined;
  /** The text or occasion of the words: "a statement". */
  readonly occasion: Stretch | undefined;
}

/**
 * Past what stands between a cue and its content without being either: times, places and occasions ("on Monday", "in an
 * interview with CNN"). Gives the token where content could start, and the addressee after "to" where there is one.
 */
export function pastAdjuncts(clause: Clause, from: number): Adjuncts {
  let k = from;
  let addressee: Stretch | undefined;
  let occasion: Stretch | undefined;
  const count = clause.tokens.length;
  for (let turn = 0; turn < 4 && k < count; turn++) {
    const w = word(clause, k);
    if (has(clause, k, TIME)) {
      k++;
      continue;
    }
    if (POINTS_AT_TIME.has(w) && has(clause, k + 1, PERIOD)) {
      k += 2;
      continue;
    }
    if (has(clause, k, ADVERB) && (has(clause, k + 1, SUBORDINATOR | RELATIVE | COMMA) || has(clause, k + 1, TIME))) {
      k++;
      continue;
    }
    if (ADJUNCT_OPENERS.has(w) && !(w === 'to' && has(clause, k + 1, VERB) && !has(clause, k + 1, NOUN))) {
      const end = adjunctEnd(clause, k);
      if (end === undefined) break;
      if (w === 'to') addressee = { first: k + 1, last: end };
      else if (w === 'in' && holdsOccasion(clause, k + 1, end)) occasion = { first: k + 1, last: end };
      k = end + 1;
      continue;
    }
    break;
  }
  return { at: k, addressee, occasion };
}

/** The last token of the prepositional phrase at `k`, where what follows it is known to be no part of it. */
function adjunctEnd(clause: Clause, k: number): number | undefined {
  let j = k + 1;
  let headed = false;
  const limit = Math.min(clause.tokens.length, k + 24);
  for (; j < limit; j++) {
    const w = word(clause, j);
    if (headed && (w === 'that' || has(clause, j, COMMA | BREAK | MARK))) return j - 1;
    if (
      headed &&
      has(clause, j, PRONOUN | DETERMINER | SUBORDINATOR) &&
      !has(clause, j - 1, PREPOSITION | POSSESSIVE | COORDINATOR)
    )
      return j - 1;
    if (has(clause, j, RELATIVE | SUBORDINATOR | COMMA | BREAK | MARK)) return undefined;
    if (has(clause, j, NOUN | NAME | PRONOUN | VERB)) {
      headed = true;
      if (has(clause, j, MONTH | TIME) || clause.cues[j]?.occasion) {
        let next = j + 1;
        while (/^\d/.test(word(clause, next))) next++;
        if (has(clause, next, HEAD | DETERMINER | ADJECTIVE)) return next - 1;
      }
    }
    if (has(clause, j, AUXILIARY)) return undefined;
  }
  // A clause may end in the preposition itself: "the envoy wrote to".
  return headed && j >= clause.tokens.length ? j - 1 : undefined;
}

function holdsOccasion(clause: Clause, first: number, last: number): boolean {
  for (let k = first; k <= last; k++) if (clause.cues[k]?.occasion) return true;
  return false;
}
