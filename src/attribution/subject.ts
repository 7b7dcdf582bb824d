import {
  CLAUSE_PREPOSITIONS,
  COUNTS_OR_COMPARES,
  OF_SUBJECT,
  OPENS_NOUN_PHRASE,
  POINTS_AT_TIME,
  POINTS_AT_TIME_BEFORE_SUBJECT,
} from '../lexicon/attachment.js';
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
  PARTICIPLE,
  POSSESSIVE,
  REACH,
  VERB,
  word,
} from './clause.js';
import type { Stretch } from './draft.js';
import { titleStart } from './title-start.js';

/**
 * The subject that ends right before token `end` (exclusive), with titles, complements, relative clauses and appositions; with
 * a closing comma where an apposition ends in one, as the span is read. Undefined where none stands there.
 */
export function subjectBefore(clause: Clause, end: number): Stretch | undefined {
  let last = end - 1;
  if (last < 0) return undefined;
  while (last > 0 && has(clause, last, ADVERB) && !has(clause, last, HEAD)) last--;
  if (has(clause, last, RELATIVE)) return { first: last, last };
  if (has(clause, last, COMMA)) return apposed(clause, last);
  if (!has(clause, last, HEAD | POSSESSIVE | DETERMINER | ADJECTIVE | PARTICIPLE | GERUND | PREPOSITION | VERB))
    return undefined;
  if (has(clause, last, PRONOUN)) return { first: last, last };
  const first = nounPhraseStart(clause, last);
  if (first === undefined) return undefined;
  return { first, last: beforeTime(clause, first, last) };
}

/** Without a time that ends it: "the leaders [on Monday]". */
function beforeTime(clause: Clause, first: number, last: number): number {
  let k = last;
  if (/^\d/.test(word(clause, k)) && has(clause, k - 1, MONTH)) k--;
  if (has(clause, k, MONTH) && k < last) k--;
  else if (has(clause, k, TIME)) k--;
  else if (has(clause, k, PERIOD) && POINTS_AT_TIME.has(word(clause, k - 1))) k -= 2;
  else return last;
  if (has(clause, k, PREPOSITION)) k--;
  return k >= first && has(clause, k, HEAD) ? k : last;
}

/** No subject is longer than this, in tokens. */
const LONGEST = 50;

/** Where the noun phrase that ends at `last` starts. */
function nounPhraseStart(clause: Clause, last: number): number | undefined {
  let k = last;
  const floor = Math.max(0, last - LONGEST);
  /** Start of the stretch right of the last verb passed: where the phrase starts unless a relative pronoun explains the verb. */
  let safe = -1;
  while (k >= floor) {
    const roles = clause.roles[k]!;
    if (
      (roles & RELATIVE) !== 0 &&
      k > 0 &&
      has(clause, k - 1, NOUN | NAME) &&
      k < last &&
      word(clause, k) !== 'that'
    ) {
      safe = -1;
      k--;
      continue;
    }
    if ((roles & (COMMA | BREAK | MARK)) !== 0) {
      if ((roles & COMMA) !== 0 && listed(clause, k, last)) {
        k--;
        continue;
      }
      break;
    }
    if (safe >= 0 && CLAUSE_PREPOSITIONS.has(word(clause, k))) break;
    if ((roles & (SUBORDINATOR | RELATIVE)) !== 0) {
      if (word(clause, k) === 'than' || word(clause, k) === 'as') {
        k--;
        continue;
      }
      break;
    }
    if ((roles & COORDINATOR) !== 0 && !joinsNouns(clause, k, last)) break;
    if ((roles & AUXILIARY) !== 0) {
      if (safe < 0) safe = k + 1;
    } else if ((roles & VERB) !== 0 && (roles & (NOUN | NAME)) === 0) {
      if (safe < 0 && !reduced(clause, k)) safe = k + 1;
    }
    k--;
  }
  let first = safe >= 0 ? safe : k + 1;
  first = afterLead(clause, first, last);
  for (let j = first; j <= last; j++) if (has(clause, j, HEAD | DETERMINER)) return first;
  return undefined;
}

/** "sources briefed on the matter", "voters living in Ohio": a participle that belongs to the noun before it. */
function reduced(clause: Clause, k: number): boolean {
  if (k === 0 || !has(clause, k - 1, NOUN | NAME | ADVERB))
    return has(clause, k, GERUND) && has(clause, k - 1, DETERMINER | ADJECTIVE);
  if (!has(clause, k, GERUND | PARTICIPLE)) return false;
  const { lower, lemma } = clause.tokens[k]!;
  if (lower === lemma) return false;
  return clause.cues[k]?.verb?.clause !== true || lower.endsWith('ing') || has(clause, k + 1, PREPOSITION);
}

/** "A, B and C": the comma parts members of a list that "and" ends. */
function listed(clause: Clause, comma: number, last: number): boolean {
  if (!has(clause, comma - 1, NOUN | NAME)) return false;
  let k = comma + 1;
  if (has(clause, k, COORDINATOR)) return has(clause, k + 1, NAME | DETERMINER) && commasBefore(clause, comma);
  while (k <= last && has(clause, k, NOUN | NAME | ADJECTIVE | DETERMINER | POSSESSIVE)) k++;
  if (has(clause, k, COMMA)) k++;
  return k < last && has(clause, k, COORDINATOR);
}

function commasBefore(clause: Clause, comma: number): boolean {
  for (let k = comma - 1; k > comma - 8 && k > 0; k--) if (has(clause, k, COMMA)) return true;
  return false;
}

function joinsNouns(clause: Clause, k: number, last: number): boolean {
  if (word(clause, k) !== 'and' && word(clause, k) !== 'or') return false;
  return k < last && has(clause, k - 1, HEAD | ADJECTIVE) && !has(clause, k + 1, PRONOUN | AUXILIARY | SUBORDINATOR);
}

/** Past adverbs, conjunctions and phrases of time and place that stand before the subject without a comma. */
function afterLead(clause: Clause, first: number, last: number): number {
  let k = first;
  // Two noun phrases side by side ("2025 [The leaders]", "minutes later [the crew]", "once more [the union]"): the second is the subject.
  for (let j = last; j > first; j--)
    if (OPENS_NOUN_PHRASE.has(word(clause, j)) && (has(clause, j - 1, HEAD | TIME) || word(clause, j - 1) === 'more'))
      return j;
  for (let turn = 0; turn < 4 && k <= last; turn++) {
    const w = word(clause, k);
    if (
      has(clause, k, COORDINATOR | SUBORDINATOR | COMMA | MARK | AUXILIARY) ||
      (has(clause, k, ADVERB) && !has(clause, k + 1, ADJECTIVE)) ||
      (has(clause, k, TIME) && k < last && !has(clause, k + 1, POSSESSIVE))
    ) {
      if (OF_SUBJECT.has(w)) break;
      k++;
      continue;
    }
    if (POINTS_AT_TIME_BEFORE_SUBJECT.has(w) && has(clause, k + 1, PERIOD) && k + 1 < last) {
      k += 2;
      continue;
    }
    if (has(clause, k, PREPOSITION) && !COUNTS_OR_COMPARES.has(w)) {
      const next = leadEnd(clause, k, last);
      if (next === undefined) return CLAUSE_PREPOSITIONS.has(w) && k < last ? k + 1 : k;
      k = next;
      continue;
    }
    break;
  }
  return k;
}

/** Where the subject starts after a leading preposition: at the next determiner, pronoun, name with its title, or name after a time. */
function leadEnd(clause: Clause, k: number, last: number): number | undefined {
  let seenNoun = false;
  for (let j = k + 1; j <= last; j++) {
    if (seenNoun && has(clause, j, DETERMINER | PRONOUN) && !has(clause, j - 1, PREPOSITION | POSSESSIVE)) return j;
    if (has(clause, j, TIME | MONTH | PERIOD) && j < last) {
      let next = j + 1;
      while (next < last && /^\d/.test(word(clause, next))) next++;
      if (has(clause, next, COMMA)) next++;
      if (!has(clause, next, PREPOSITION | POSSESSIVE)) return next;
    }
    const named = seenNoun && has(clause, j, NAME) && !has(clause, j - 1, NAME) ? titleStart(clause, j) : k;
    if (has(clause, named - 1, NOUN) && !has(clause, named - 1, NAME)) return named;
    if (has(clause, j, NOUN | NAME)) seenNoun = true;
  }
  return undefined;
}

/**
 * A subject that a comma parts from its verb. An apposition or a clause about it belongs to it, as its last comma does; what only
 * interrupts ("meanwhile", "for his part", "who said earlier that ...") does not.
 */
function apposed(clause: Clause, comma: number): Stretch | undefined {
  const floor = Math.max(0, comma - REACH);
  for (let k = comma - 1; k > floor; k--) {
    if (has(clause, k, BREAK) && !BRACKETS.has(word(clause, k))) return undefined;
    if (!has(clause, k, COMMA)) continue;
    const head = k - 1;
    if (!has(clause, head, HEAD) && word(clause, head) !== ')') continue;
    const opener = k + 1;
    const interrupts =
      has(clause, opener, ADVERB | PREPOSITION | GERUND | SUBORDINATOR | COORDINATOR) &&
      !has(clause, opener, RELATIVE | DETERMINER);
    if (!interrupts && !has(clause, opener, DETERMINER | RELATIVE | HEAD | ADJECTIVE | PARTICIPLE)) continue;
    if (has(clause, head, PRONOUN)) return { first: head, last: head };
    if (
      has(clause, opener, DETERMINER | HEAD | ADJECTIVE) &&
      !has(clause, opener, RELATIVE) &&
      clauseBetween(clause, opener, comma)
    )
      continue;
    const first = nounPhraseStart(clause, head);
    if (first === undefined) return undefined;
    return { first, last: interrupts ? head : comma };
  }
  return undefined;
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')']);

/** A finite verb without a relative pronoun: no apposition stands there. */
function clauseBetween(clause: Clause, first: number, last: number): boolean {
  for (let k = first; k < last; k++) {
    if (has(clause, k, RELATIVE)) return false;
    if (has(clause, k, AUXILIARY)) return true;
  }
  return false;
}
