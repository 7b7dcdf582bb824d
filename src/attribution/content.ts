import type { Cues } from '../lexicon/cues.js';
import { AUXILIARIES, CONTRASTS, MONTHS, NEGATIONS, PERIODS, TIMES } from '../lexicon/grammar.js';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BREAK,
  type Clause,
  COMMA,
  COORDINATOR,
  DETERMINER,
  GERUND,
  HEAD,
  has,
  MARK,
  NAME,
  NOUN,
  PARTICIPLE,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  REACH,
  RELATIVE,
  SUBORDINATOR,
  VERB,
  word,
} from './clause.js';
import { cueAt } from './cue.js';

const STOPS = new Set(['.', '!', '?', ';', '—', '–', '--', '…', '...']);

/** What bounds the content of a cue, beside its own punctuation. */
export interface Bounds {
  /** The cue's main word; a coordinated verb in its tense goes on with the cue's subject, not with the content. */
  readonly head: number;
  /** The cue stands in a clause or phrase before the main clause ("while praising X, ..."): the comma before that ends its content. */
  readonly fronted?: boolean;
  /** The cue stands in a relative clause: a finite verb that follows belongs to the noun before it. */
  readonly relative?: boolean;
}

/** The last token of what starts at `start` and is governed by a cue. */
export function contentEnd(clause: Clause, start: number, bounds: Bounds, table: Cues): number {
  const limit = Math.min(clause.tokens.length, start + REACH);
  const own = tense(clause, bounds.head);
  /** A verb in the tense of the cue was passed: a coordinated one may go on with it. */
  let kept = false;
  let k = start;
  for (; k < limit; k++) {
    const quoted = clause.quote[k]!;
    if (quoted >= 0 && has(clause, k, MARK)) {
      // A quotation is one piece; nothing in it ends the content.
      while (k + 1 < clause.tokens.length && clause.quote[k + 1] === quoted) k++;
      if (k > start && endsWithQuotation(clause, start, k)) {
        k++;
        break;
      }
      continue;
    }
    if (has(clause, k, BREAK) && endsAtBreak(clause, k)) break;
    if (has(clause, k, COMMA) && k > start && endsAtComma(clause, k, bounds, kept, table)) break;
    if (has(clause, k, COORDINATOR) && k > start && endsAtCoordinator(clause, k, bounds.head, kept, table)) break;
    if (word(clause, k) === 'according' && word(clause, k + 1) === 'to' && k > start) break;
    if (has(clause, k, VERB | AUXILIARY) && tense(clause, k) === own && word(clause, k - 1) !== 'to') kept = true;
  }
  let last = k - 1;
  while (last > start && has(clause, last, COMMA)) last--;
  if (last > start && word(clause, last) === ':') last--;
  return last;
}

/** A sentence in quotation marks that closes with its own full stop ends the content. */
function endsWithQuotation(clause: Clause, start: number, close: number): boolean {
  const before = word(clause, close - 1);
  return (
    has(clause, start, MARK) &&
    (before === '.' || before === '!' || before === '?') &&
    has(clause, close + 1, NAME | PRONOUN | DETERMINER) &&
    /^\p{Lu}/u.test(clause.tokens[close + 1]?.text ?? '')
  );
}

function endsAtBreak(clause: Clause, k: number): boolean {
  const w = word(clause, k);
  if (w === '.' || w === '!' || w === '?') return k >= clause.tokens.length - 2;
  return STOPS.has(w);
}

function endsAtComma(clause: Clause, k: number, bounds: Bounds, kept: boolean, table: Cues): boolean {
  const next = word(clause, k + 1);
  if (next === 'according' || CONTRASTS.has(next)) return true;
  if (has(clause, k + 1, GERUND) && speaks(clause, k + 1, table)) return true;
  if (has(clause, k + 1, COORDINATOR)) return endsAtCoordinator(clause, k + 1, bounds.head, kept, table);
  if (bounds.relative && has(clause, k + 1, VERB | AUXILIARY) && !has(clause, k + 1, GERUND)) return true;
  return bounds.fronted === true && startsMainClause(clause, k + 1);
}

/** A subject and its finite verb, without a comma between. */
function startsMainClause(clause: Clause, from: number): boolean {
  if (!has(clause, from, HEAD | DETERMINER | ADJECTIVE) || has(clause, from, RELATIVE | SUBORDINATOR)) return false;
  for (let k = from; k < Math.min(from + 12, clause.tokens.length); k++) {
    if (has(clause, k, BREAK | MARK | RELATIVE)) return false;
    if (has(clause, k, COMMA)) return has(clause, k + 1, DETERMINER | RELATIVE) || has(clause, k + 1, NAME);
    if (k > from && has(clause, k, VERB | AUXILIARY) && !has(clause, k, GERUND) && word(clause, k - 1) !== 'to')
      return true;
  }
  return false;
}

/** "said A and called for B", "said A, and officials warned B": a second predicate with a cue of its own. */
function endsAtCoordinator(clause: Clause, k: number, head: number, kept: boolean, table: Cues): boolean {
  let j = k + 1;
  while (has(clause, j, ADVERB)) j++;
  if (j > k + 1 && NEGATIONS.has(word(clause, j - 1))) return false;
  if (!kept && has(clause, j, VERB | AUXILIARY) && sameTense(clause, j, head)) return true;
  if (!has(clause, k - 1, COMMA)) return false;
  for (let s = j; s < Math.min(j + 8, clause.tokens.length); s++) {
    if (has(clause, s, COMMA | BREAK | MARK | SUBORDINATOR)) return false;
    if (has(clause, s, VERB) && s > j) return sameTense(clause, s, head) && cueAt(clause, s, table)?.form === 'finite';
  }
  return false;
}

function speaks(clause: Clause, k: number, table: Cues): boolean {
  const { lemma } = clause.tokens[k]!;
  const cue = table.verbs.get(`${lemma} ${word(clause, k + 1)}`) ?? table.verbs.get(lemma);
  return cue !== undefined && (cue.clause || cue.as || cue.class === 'attitude');
}

function sameTense(clause: Clause, a: number, b: number): boolean {
  return tense(clause, a) === tense(clause, b);
}

function tense(clause: Clause, k: number): 'past' | 'third' | 'gerund' | 'base' {
  const { lower, lemma } = clause.tokens[k]!;
  if (AUXILIARIES.has(lower)) return PAST_AUXILIARIES.has(lower) ? 'past' : 'third';
  if (lower === lemma) return 'base';
  if (lower.endsWith('ing')) return 'gerund';
  return lower.endsWith('s') ? 'third' : 'past';
}

const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did']);

/** Where the content that ends at `last` starts: after what opens the sentence, a semicolon or dash, or token `floor`. */
export function contentStart(clause: Clause, last: number, floor: number): number {
  let k = last;
  const stop = Math.max(floor, last - REACH * 2);
  while (k > stop) {
    const before = k - 1;
    if (
      has(clause, before, BREAK) &&
      clause.quote[before]! < 0 &&
      [';', '—', '–', '--', ':'].includes(word(clause, before))
    )
      break;
    k--;
  }
  while (k < last && (has(clause, k, COMMA | BREAK) || ['but', 'and', 'so', 'yet', 'or'].includes(word(clause, k))))
    k++;
  return k;
}

/**
 * Past what stands between a cue and its content without being either: times, places and occasions ("on Monday", "in an
 * interview with CNN"). Gives the token where content could start, and the addressee after "to" where there is one.
 */
export function pastAdjuncts(
  clause: Clause,
  from: number,
  table: Cues,
): { at: number; addressee?: { first: number; last: number } } {
  let k = from;
  let addressee: { first: number; last: number } | undefined;
  const count = clause.tokens.length;
  for (let turn = 0; turn < 4 && k < count; turn++) {
    const w = word(clause, k);
    if (TIMES.has(w)) {
      k++;
      continue;
    }
    if ((w === 'last' || w === 'this') && PERIODS.has(word(clause, k + 1))) {
      k += 2;
      continue;
    }
    if (
      has(clause, k, ADVERB) &&
      (has(clause, k + 1, SUBORDINATOR | RELATIVE | COMMA) || TIMES.has(word(clause, k + 1)))
    ) {
      k++;
      continue;
    }
    if (
      ['in', 'on', 'at', 'during', 'to', 'of', 'after', 'from', 'through', 'via', 'before', 'with', 'about'].includes(
        w,
      ) &&
      !(w === 'to' && has(clause, k + 1, VERB) && !has(clause, k + 1, NOUN))
    ) {
      const end = adjunctEnd(clause, k, table);
      if (end === undefined) break;
      if (w === 'to') addressee = { first: k + 1, last: end };
      k = end + 1;
      continue;
    }
    break;
  }
  return { at: k, ...(addressee && { addressee }) };
}

/** The last token of the prepositional phrase at `k`, where what follows it is known to be no part of it. */
function adjunctEnd(clause: Clause, k: number, table: Cues): number | undefined {
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
      if (MONTHS.has(w) || TIMES.has(w) || table.occasions.has(clause.tokens[j]!.lemma)) {
        let next = j + 1;
        while (/^\d/.test(word(clause, next))) next++;
        if (has(clause, next, HEAD | DETERMINER | ADJECTIVE)) return next - 1;
      }
    }
    if (has(clause, j, AUXILIARY)) return undefined;
  }
  return j >= clause.tokens.length ? j - 1 : undefined;
}

/** The last token of a source that follows its cue: "said Borges, chairman of the party". */
export function sourceEnd(clause: Clause, first: number, table: Cues): number {
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
      if (!goesOn(clause, k, table)) break;
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
    if (TIMES.has(w) && !has(clause, k + 1, POSSESSIVE)) break;
    if ((w === 'last' || w === 'this') && PERIODS.has(word(clause, k + 1))) break;
    if (has(clause, k, SUBORDINATOR | AUXILIARY) && w !== "'s") break;
    if (
      w === 'to' ||
      w === 'during' ||
      w === 'after' ||
      w === 'before' ||
      w === 'about' ||
      w === 'since' ||
      w === 'via' ||
      w === 'through'
    )
      break;
    if (w === 'in' || w === 'on' || w === 'at' || w === 'from' || w === 'with') {
      if (adjunctAfterSource(clause, k, table)) break;
      continue;
    }
    if (has(clause, k, COORDINATOR) && !has(clause, k + 1, HEAD | DETERMINER | ADJECTIVE)) break;
    if (has(clause, k, PRONOUN)) break;
  }
  let last = k - 1;
  while (last > first && has(clause, last, COMMA | COORDINATOR)) last--;
  return last;
}

function adjunctAfterSource(clause: Clause, k: number, table: Cues): boolean {
  for (let j = k + 1; j < Math.min(k + 9, clause.tokens.length); j++) {
    if (has(clause, j, COMMA | BREAK | MARK | PREPOSITION)) return false;
    const w = word(clause, j);
    if (
      TIMES.has(w) ||
      MONTHS.has(w) ||
      PERIODS.has(w) ||
      /^\d{4}$/.test(w) ||
      table.occasions.has(clause.tokens[j]!.lemma)
    )
      return true;
    if (has(clause, j, GERUND)) return true;
  }
  return false;
}

/** Whether the comma leads into an apposition or relative clause of the source. */
function goesOn(clause: Clause, comma: number, table: Cues): boolean {
  const k = comma + 1;
  if (has(clause, k, RELATIVE)) {
    const next = cueAt(clause, k + 1, table) ?? cueAt(clause, k + 2, table);
    return !(next !== undefined && next.cue.clause && word(clause, k) === 'who');
  }
  if (has(clause, k, GERUND | PREPOSITION | SUBORDINATOR | COORDINATOR | AUXILIARY | ADVERB)) return false;
  if (has(clause, k, PRONOUN | MARK)) return false;
  return has(clause, k, DETERMINER | NOUN | NAME | ADJECTIVE);
}
