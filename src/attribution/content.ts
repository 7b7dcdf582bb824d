import { OPENING_JOINTS, PAST_AUXILIARIES } from '../lexicon/attachment.js';
import { AUXILIARIES } from '../lexicon/grammar.js';
import {
  AUXILIARY,
  CONTRAST,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
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
  opensInfinitive,
  REACH,
  VERB,
  word,
} from './clause.js';
import type { FoundCue } from './cue/found-cue.js';
import { verbCueAt } from './cue/verb-cue.js';

const STOPS = new Set(['.', '!', '?', ';', '—', '–', '--', '…', '...']);

/** What bounds the content of a cue, beside its own punctuation. */
export interface Bounds {
  /** The cue's main word; a coordinated verb in its tense goes on with the cue's subject, not with the content. */
  readonly head: number;
  /** The cue stands in a clause or phrase before the main clause ("while praising X, ..."): the comma before that ends its content. */
  readonly fronted?: boolean;
  /** The cue stands in a relative clause: a finite verb that follows belongs to the noun before it. */
  readonly relative?: boolean;
  /** What follows is governed by a noun ("the claim that ..."): a second finite verb has that noun as its subject. */
  readonly nominal?: boolean;
}

/** The last token of what starts at `start` and is governed by a cue. */
export function contentEnd(clause: Clause, start: number, bounds: Bounds): number {
  const limit = Math.min(clause.tokens.length, start + REACH);
  const own = tense(clause, bounds.head);
  /** A verb in the tense of the cue was passed: a coordinated one may go on with it. */
  let kept = false;
  /** A finite verb was passed since the last word that opens a clause. */
  let finite = false;
  const infinitive = opensInfinitive(clause, start);
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
    if (has(clause, k, COMMA) && k > start && endsAtComma(clause, k, bounds, kept)) break;
    if (has(clause, k, COORDINATOR) && k > start && endsAtCoordinator(clause, k, bounds.head, kept)) break;
    // "agreed to meet, and it will be soon": an infinitive is joined to no finite clause.
    if (infinitive && has(clause, k, COORDINATOR) && startsMainClause(clause, k + 1)) break;
    if (word(clause, k) === 'according' && word(clause, k + 1) === 'to' && k > start) break;
    if (bounds.nominal && k > start) {
      if (has(clause, k, COORDINATOR | SUBORDINATOR | RELATIVE | COMMA)) finite = false;
      else if (finiteAt(clause, k)) {
        if (finite) break;
        finite = true;
      }
    }
    if (has(clause, k, VERB | AUXILIARY) && tense(clause, k) === own && word(clause, k - 1) !== 'to') kept = true;
  }
  let last = k - 1;
  while (last > start && has(clause, last, COMMA)) last--;
  if (last > start && word(clause, last) === ':') last--;
  return last;
}

function finiteAt(clause: Clause, k: number): boolean {
  return has(clause, k, AUXILIARY) && !has(clause, k - 1, AUXILIARY | ADVERB) && word(clause, k - 1) !== 'to';
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

function endsAtComma(clause: Clause, k: number, bounds: Bounds, kept: boolean): boolean {
  const next = word(clause, k + 1);
  if (next === 'according' || has(clause, k + 1, CONTRAST)) return true;
  if (has(clause, k + 1, GERUND) && speaks(clause, k + 1)) return true;
  if (has(clause, k + 1, COORDINATOR)) return endsAtCoordinator(clause, k + 1, bounds.head, kept);
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
function endsAtCoordinator(clause: Clause, k: number, head: number, kept: boolean): boolean {
  let j = k + 1;
  while (has(clause, j, ADVERB)) j++;
  if (j > k + 1 && has(clause, j - 1, NEGATION)) return false;
  if (!kept && has(clause, j, VERB | AUXILIARY) && sameTense(clause, j, head)) return true;
  if (!has(clause, k - 1, COMMA)) return false;
  for (let s = j; s < Math.min(j + 8, clause.tokens.length); s++) {
    if (has(clause, s, COMMA | BREAK | MARK | SUBORDINATOR)) return false;
    if (has(clause, s, VERB) && s > j) return sameTense(clause, s, head) && verbCueAt(clause, s)?.form === 'finite';
  }
  return false;
}

function speaks(clause: Clause, k: number): boolean {
  const entry = clause.cues[k];
  const cue = entry?.phrasal?.get(word(clause, k + 1)) ?? entry?.verb;
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
  while (k < last && (has(clause, k, COMMA | BREAK) || OPENING_JOINTS.has(word(clause, k)))) k++;
  return k;
}

/** The bounds that stand around a cue. */
export function boundsOf(clause: Clause, found: FoundCue): Bounds {
  let k = found.first - 1;
  const relative = has(clause, k, RELATIVE) && word(clause, k) !== 'that';
  for (let turn = 0; turn < 24 && k > 0 && !has(clause, k, COMMA | BREAK | MARK | SUBORDINATOR); turn++) k--;
  const opener = k <= 0 ? 0 : has(clause, k, COMMA | BREAK | MARK) ? k + 1 : k;
  const fronted =
    (opener === 0 || (opener === 1 && has(clause, 0, COORDINATOR))) &&
    (has(clause, opener, SUBORDINATOR | PREPOSITION) || (found.form === 'gerund' && found.first === opener));
  return { head: found.head, fronted, relative, nominal: found.form === 'noun' && found.first === found.head };
}
