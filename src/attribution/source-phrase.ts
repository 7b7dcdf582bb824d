import { ENDS_SOURCE, MAY_END_SOURCE, POINTS_AT_TIME } from '../lexicon/attachment.js';
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
  GERUND,
  HEAD,
  has,
  MARK,
  NAME,
  NOUN,
  POSSESSIVE,
  REACH,
  word,
} from './clause.js';
import { verbCueAt } from './cue/verb-cue.js';

/** The last token of a source that follows its cue: "said Borges, chairman of the party". */
export function sourceEnd(clause: Clause, first: number): number {
  let k = first;
  const limit = Math.min(clause.tokens.length, first + REACH);
  let related = false;
  for (; k < limit; k++) {
    const w = word(clause, k);
    if (has(clause, k, MARK) && k > first) break;
    if (has(clause, k, BREAK)) {
      if (w === '(') {
        while (k < limit && word(clause, k) !== ')') k++;
        continue;
      }
      if ((w === '.' || w === '!' || w === '?') && k < clause.tokens.length - 2 && !has(clause, k + 1, MARK)) continue;
      break;
    }
    if (has(clause, k, COMMA)) {
      if (!goesOn(clause, k)) break;
      if (has(clause, k + 1, RELATIVE)) related = true;
      continue;
    }
    if (k === first) continue;
    if (has(clause, k, RELATIVE) && w !== 'that') {
      related = true;
      continue;
    }
    if (related) {
      continue;
    }
    if (has(clause, k, TIME) && !has(clause, k + 1, POSSESSIVE)) break;
    if (POINTS_AT_TIME.has(w) && has(clause, k + 1, PERIOD)) break;
    if (has(clause, k, SUBORDINATOR | AUXILIARY) && w !== "'s") break;
    if (ENDS_SOURCE.has(w)) break;
    if (MAY_END_SOURCE.has(w)) {
      if (adjunctAfterSource(clause, k)) break;
      continue;
    }
    if (has(clause, k, COORDINATOR) && !has(clause, k + 1, HEAD | DETERMINER | ADJECTIVE)) break;
    if (has(clause, k, PRONOUN)) break;
  }
  let last = Math.min(k, limit) - 1;
  while (last > first && has(clause, last, COMMA | COORDINATOR)) last--;
  return last;
}

function adjunctAfterSource(clause: Clause, k: number): boolean {
  for (let j = k + 1; j < Math.min(k + 9, clause.tokens.length); j++) {
    if (has(clause, j, COMMA | BREAK | MARK | PREPOSITION)) return false;
    const w = word(clause, j);
    if (has(clause, j, TIME | MONTH | PERIOD) || /^\d{4}$/.test(w) || clause.cues[j]?.occasion) return true;
    if (has(clause, j, GERUND)) return true;
  }
  return false;
}

/** Whether the comma leads into an apposition or relative clause of the source. */
function goesOn(clause: Clause, comma: number): boolean {
  const k = comma + 1;
  if (has(clause, k, RELATIVE)) {
    const next = verbCueAt(clause, k + 1) ?? verbCueAt(clause, k + 2);
    return !(next?.cue.clause === true && word(clause, k) === 'who');
  }
  if (has(clause, k, GERUND | PREPOSITION | SUBORDINATOR | COORDINATOR | AUXILIARY | ADVERB)) return false;
  if (has(clause, k, PRONOUN | MARK)) return false;
  return has(clause, k, DETERMINER | NOUN | NAME | ADJECTIVE);
}
