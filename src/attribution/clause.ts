import { isAcronym } from '../languages/english/closed-class.js';
import type { Token } from '../languages/language.js';
import { ADVERBIAL_OPENERS, DRAWS_IS, NON_FINITE_AUXILIARIES } from '../lexicon/attachment.js';
import type { Cues, CueWord } from '../lexicon/cues.js';
import { SUBJECT_PRONOUNS } from '../lexicon/grammar.js';
import {
  AUXILIARY,
  CLOSED,
  CUE,
  DETERMINER,
  FREE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  traitsOf,
} from '../lexicon/traits.js';
import type { Quotation } from './quotations.js';

// What a token can be in a clause beside the traits of its word, as bits; a token may have several.
export const NOUN = 1 << FREE;
export const NAME = 2 << FREE;
export const ADJECTIVE = 4 << FREE;
export const VERB = 8 << FREE;
export const ADVERB = 16 << FREE;
export const COMMA = 32 << FREE;
/** Punctuation that a clause does not go over: semicolon, colon, dash, bracket, full stop. */
export const BREAK = 64 << FREE;
export const MARK = 128 << FREE;
export const POSSESSIVE = 256 << FREE;
export const GERUND = 512 << FREE;
export const PARTICIPLE = 1024 << FREE;
export const HEAD = NOUN | NAME | PRONOUN;

/** How far a search goes from a cue, in tokens: longer than clauses are, and a bound on the work per cue. */
export const REACH = 100;

/** A sentence as the rules see it. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Bits of the classes above and of traits, one number per token. */
  readonly roles: readonly number[];
  /** Number of the outermost quotation that covers the token, or -1. */
  readonly quote: readonly number[];
  /** What each token is in the table of cues. */
  readonly cues: readonly (CueWord | undefined)[];
  /** Numbers of the tokens that can be the main word of a cue: those in the table, and "according". */
  readonly heads: readonly number[];
}

/** The one cue that is in no table: "according to X". */
export const ACCORDING = 'according';

export function clauseOf(
  tokens: readonly Token[],
  quotes: readonly Quotation[],
  firstQuote: number,
  table: Cues,
): Clause {
  const cues: (CueWord | undefined)[] = [];
  const roles: number[] = [];
  const quote: number[] = [];
  const heads: number[] = [];
  let q = firstQuote;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (q < quotes.length && quotes[q]!.end <= token.start) q++;
    const around = quotes[q];
    quote.push(around !== undefined && around.start <= token.start ? q : -1);
    const traits = traitsOf(token);
    roles.push((traits & ~CLOSED) | roleOf(tokens, i, traits & CLOSED));
    const cue = (traits & CUE) === 0 ? undefined : cueWord(table, token);
    cues.push(cue);
    if (cue !== undefined || token.lower === ACCORDING) heads.push(i);
  }
  return { tokens, roles, quote, cues, heads };
}

/** Verbs and nouns go by their lemma, adjectives by their form. */
function cueWord(table: Cues, { lemma, lower }: Token): CueWord | undefined {
  const word = table.get(lemma);
  if (lemma === lower) return word;
  const form = table.get(lower);
  if (word === undefined) return form;
  return form?.adjective === undefined ? word : { ...word, adjective: form.adjective };
}

/** The part of the clause that a token plays: a word of the closed classes is what they say, whatever its part of speech. */
function roleOf(tokens: readonly Token[], i: number, closed: number): number {
  const { lower, pos } = tokens[i]!;
  if (pos === 'name' && isAcronym(lower)) return NAME;
  if (pos === 'punctuation') {
    if (lower === ',') return COMMA;
    return lower.length === 1 && '"\'“”„‟«»‹›‘’‚'.includes(lower) ? MARK : BREAK;
  }
  if (lower === "'s" || lower === "'") return possessive(tokens, i) ? POSSESSIVE : AUXILIARY;
  if (closed !== 0) return closed;
  switch (pos) {
    case 'name':
      return NAME;
    case 'noun':
    case 'number':
      return NOUN | verbalForm(lower, false);
    case 'adjective':
      return ADJECTIVE | verbalForm(lower, false);
    case 'verb':
      return VERB | verbalForm(lower, true);
    case 'adverb':
      return ADVERB;
    case 'pronoun':
      return PRONOUN;
    case 'determiner':
      return DETERMINER;
    case 'preposition':
      return PREPOSITION;
    case 'conjunction':
      return SUBORDINATOR;
    case 'auxiliary':
      return AUXILIARY;
    default:
      return NOUN;
  }
}

function verbalForm(lower: string, verb: boolean): number {
  if (lower.endsWith('ing') && lower.length > 4) return GERUND;
  return verb || lower.endsWith('ed') ? PARTICIPLE : 0;
}

/** Whether `'s` marks a possessor rather than standing for "is" or "has". */
function possessive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before === undefined || after === undefined) return true;
  const subject = before.pos === 'pronoun' || SUBJECT_PRONOUNS.has(before.lower) || DRAWS_IS.has(before.lower);
  if (subject || after.pos === 'determiner' || after.pos === 'adverb') return false;
  if ((traitsOf(after) & (DETERMINER | PREPOSITION)) !== 0) return false;
  return !after.lower.endsWith('ing') || after.pos === 'noun';
}

// Both ask beyond the ends of a clause, where reading an array by a number that it lacks is slow.
export function has(clause: Clause, i: number, roles: number): boolean {
  return i >= 0 && i < clause.roles.length && (clause.roles[i]! & roles) !== 0;
}

export function word(clause: Clause, i: number): string {
  return i >= 0 && i < clause.tokens.length ? clause.tokens[i]!.lower : '';
}

/** Whether a finite verb can be made out in the stretch. */
export function hasFinite(clause: Clause, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const roles = clause.roles[i]!;
    if ((roles & AUXILIARY) !== 0 && !NON_FINITE_AUXILIARIES.has(word(clause, i))) return true;
    if ((roles & VERB) !== 0 && (roles & GERUND) === 0 && word(clause, i - 1) !== 'to') return true;
  }
  return false;
}

/** The last token of the noun phrase that starts at `first`, `first - 1` where none does. Complements with "of" and the like belong to it. */
export function phraseEnd(clause: Clause, first: number, attach: ReadonlySet<string>): number {
  let i = first;
  let last = first - 1;
  let headed = false;
  const stop = Math.min(clause.tokens.length, first + REACH);
  while (i < stop) {
    const roles = clause.roles[i]!;
    if ((roles & POSSESSIVE) !== 0) {
      headed = false;
      last = i++;
      continue;
    }
    if ((roles & PRONOUN) !== 0) {
      if (i > first) break;
      return i;
    }
    if ((roles & DETERMINER) !== 0 && !headed) {
      last = i++;
      continue;
    }
    if ((roles & (NOUN | NAME)) !== 0) {
      headed = true;
      last = i++;
      continue;
    }
    if ((roles & (ADJECTIVE | PARTICIPLE | ADVERB)) !== 0 && !headed) {
      last = i++;
      continue;
    }
    if (headed && attach.has(word(clause, i)) && has(clause, i + 1, HEAD | DETERMINER | ADJECTIVE)) {
      headed = false;
      i++;
      continue;
    }
    if (
      headed &&
      (word(clause, i) === 'and' || word(clause, i) === '&') &&
      has(clause, i + 1, HEAD | DETERMINER | ADJECTIVE) &&
      !has(clause, i + 1, PRONOUN)
    ) {
      headed = false;
      i++;
      continue;
    }
    break;
  }
  return last;
}

/** Whether a source could start here: "said [X]". */
export function clauseStartsSource(clause: Clause, at: number): boolean {
  return has(clause, at, NAME | NOUN | DETERMINER | ADJECTIVE | PRONOUN) && !has(clause, at, SUBORDINATOR | RELATIVE);
}

/** Whether a noun phrase starts here right after another: "a probe [the agency]". */
export function startsPhrase(clause: Clause, at: number): boolean {
  return (
    has(clause, at - 1, NOUN | RELATIVE) &&
    has(clause, at, DETERMINER | NAME | PRONOUN) &&
    !has(clause, at - 1, POSSESSIVE)
  );
}

/** "to" before a verb, with an adverb between or not. */
export function opensInfinitive(clause: Clause, to: number): boolean {
  if (word(clause, to) !== 'to') return false;
  let k = to + 1;
  while (has(clause, k, ADVERB)) k++;
  const token = clause.tokens[k];
  return token !== undefined && (has(clause, k, AUXILIARY) || (has(clause, k, VERB) && token.lower === token.lemma));
}

/** Whether a noun phrase or gerund can start here. */
export function opensPhrase(clause: Clause, at: number): boolean {
  if (has(clause, at, TIME) && !has(clause, at + 1, POSSESSIVE)) return false;
  return (
    has(clause, at, HEAD | DETERMINER | ADJECTIVE | GERUND | MARK | RELATIVE | PARTICIPLE) ||
    (has(clause, at, SUBORDINATOR) && !ADVERBIAL_OPENERS.has(word(clause, at))) ||
    (has(clause, at, ADVERB) && has(clause, at + 1, HEAD | DETERMINER | ADJECTIVE))
  );
}

/** Whether a bare clause can start here: "told reporters [he would]". */
export function opensClause(clause: Clause, at: number): boolean {
  return has(clause, at, PRONOUN | DETERMINER | NAME | NOUN | ADJECTIVE) && !has(clause, at, PREPOSITION);
}
