import { ENDS_SOURCE, MAY_END_SOURCE, OF_SUBJECT, POINTS_AT_TIME } from '../lexicon/attachment.js';
import { findPhrases } from '../lexicon/phrase.js';
import { roleIndex } from '../lexicon/roles.js';
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
  VERB,
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

/**
 * The same where the content comes next: "according to X, C". The first comma ends the source, for what follows is as likely the
 * content as an apposition, unless it names an office ("Lund, the mayor, C"); without a comma a count or an article does
 * ("the ministry [two men] were held").
 */
export function leadingSourceEnd(clause: Clause, first: number, last: number): number {
  for (let k = first + 1; k <= last; k++) {
    if (has(clause, k, COMMA)) {
      if (!has(clause, k + 1, RELATIVE)) return officeEnd(clause, k) ?? k - 1;
    } else if (opensCount(clause, k) || (has(clause, k, DETERMINER) && has(clause, k - 1, NOUN | NAME))) return k - 1;
  }
  return last;
}

/** The last token of an apposition behind the comma that names an office and another comma closes. */
function officeEnd(clause: Clause, comma: number): number | undefined {
  let end = comma + 1;
  while (end < comma + LONGEST_OFFICE && !has(clause, end, COMMA | BREAK | AUXILIARY | VERB | COORDINATOR)) end++;
  if (!has(clause, end, COMMA)) return undefined;
  const office = findPhrases(clause.tokens.slice(comma + 1, end), roleIndex()).at(-1);
  return office === undefined || has(clause, comma + 2 + office.last, NAME) ? undefined : end - 1;
}

/** No apposition that names an office is longer, in tokens. */
const LONGEST_OFFICE = 12;

/** "59 people", "less than three percent" behind a noun: no part of what stands before it, as the day of a month or the number of an article is. */
function opensCount(clause: Clause, k: number): boolean {
  if (!has(clause, k - 1, NOUN | NAME) || has(clause, k - 1, MONTH)) return false;
  const number =
    k + (OF_SUBJECT.has(word(clause, k)) || word(clause, k) === 'less' ? (word(clause, k + 1) === 'than' ? 2 : 1) : 0);
  return clause.tokens[number]?.pos === 'number' && has(clause, number + 1, NOUN | ADJECTIVE);
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
