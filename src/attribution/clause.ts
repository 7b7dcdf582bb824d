import type { Token } from '../languages/language.js';
import type { Cues, CueWord } from '../lexicon/cues.js';
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../lexicon/grammar.js';
import type { Quotation } from './quotations.js';

/** What a token can be in a clause; a token may have several. */
export const NOUN = 1;
export const NAME = 2;
export const PRONOUN = 4;
export const DETERMINER = 8;
export const ADJECTIVE = 16;
export const VERB = 32;
export const AUXILIARY = 64;
export const ADVERB = 128;
export const PREPOSITION = 256;
export const COORDINATOR = 512;
export const SUBORDINATOR = 1024;
export const RELATIVE = 2048;
export const COMMA = 4096;
/** Punctuation that a clause does not go over: semicolon, colon, dash, bracket, full stop. */
export const BREAK = 8192;
export const MARK = 16384;
export const POSSESSIVE = 32768;
export const GERUND = 65536;
export const PARTICIPLE = 131072;
export const HEAD = NOUN | NAME | PRONOUN;

/** How far a search goes from a cue, in tokens: longer than clauses are, and a bound on the work per cue. */
export const REACH = 100;

/** A sentence as the rules see it. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Bits of the classes above, one number per token. */
  readonly roles: readonly number[];
  /** Number of the outermost quotation that covers the token, or -1. */
  readonly quote: readonly number[];
  /** What each token is in the table of cues. */
  readonly cues: readonly (CueWord | undefined)[];
}

export function clauseOf(
  tokens: readonly Token[],
  quotes: readonly Quotation[],
  firstQuote: number,
  table: Cues,
): Clause {
  const cues: (CueWord | undefined)[] = [];
  const roles: number[] = [];
  const quote: number[] = [];
  let q = firstQuote;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (q < quotes.length && quotes[q]!.end <= token.start) q++;
    const around = quotes[q];
    quote.push(around !== undefined && around.start <= token.start ? q : -1);
    roles.push(roleOf(tokens, i));
    cues.push(cueWord(table, token));
  }
  return { tokens, roles, quote, cues };
}

/** Verbs and nouns go by their lemma, adjectives by their form. */
function cueWord(table: Cues, { lemma, lower }: Token): CueWord | undefined {
  const word = table.get(lemma);
  if (lemma === lower) return word;
  const form = table.get(lower);
  if (word === undefined) return form;
  return form?.adjective === undefined ? word : { ...word, adjective: form.adjective };
}

let decoded: ReadonlyMap<string, number> | undefined;

function closedRoles(): ReadonlyMap<string, number> {
  if (decoded !== undefined) return decoded;
  const roles = new Map<string, number>();
  const classes: [ReadonlySet<string>, number][] = [
    [AUXILIARIES, AUXILIARY],
    [SUBJECT_PRONOUNS, PRONOUN],
    [OBJECT_PRONOUNS, PRONOUN],
    [DETERMINERS, DETERMINER],
    [RELATIVES, RELATIVE],
    [COORDINATORS, COORDINATOR],
    [SUBORDINATORS, SUBORDINATOR],
    [PREPOSITIONS, PREPOSITION],
  ];
  for (const [words, role] of classes) for (const form of words) roles.set(form, (roles.get(form) ?? 0) | role);
  decoded = roles;
  return roles;
}

function roleOf(tokens: readonly Token[], i: number): number {
  const { lower, pos } = tokens[i]!;
  if (pos === 'punctuation') {
    if (lower === ',') return COMMA;
    return lower.length === 1 && '"\'“”„‟«»‹›‘’‚'.includes(lower) ? MARK : BREAK;
  }
  if (lower === "'s" || lower === "'") return possessive(tokens, i) ? POSSESSIVE : AUXILIARY;
  const closed = closedRoles().get(lower);
  if (closed !== undefined) return closed;
  let role: number;
  switch (pos) {
    case 'name':
      role = NAME;
      break;
    case 'noun':
    case 'number':
      role = NOUN;
      break;
    case 'adjective':
      role = ADJECTIVE;
      break;
    case 'adverb':
      return ADVERB;
    case 'verb':
      role = VERB;
      break;
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
  if (pos !== 'name') {
    if (lower.endsWith('ing') && lower.length > 4) role |= GERUND;
    else if (pos === 'verb' || lower.endsWith('ed')) role |= PARTICIPLE;
  }
  return role;
}

/** Whether `'s` marks a possessor rather than standing for "is" or "has". */
function possessive(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (before === undefined || after === undefined) return true;
  if (
    before.pos === 'pronoun' ||
    SUBJECT_PRONOUNS.has(before.lower) ||
    ['that', 'there', 'here', 'what', 'where', 'how'].includes(before.lower)
  )
    return false;
  if (
    after.pos === 'determiner' ||
    DETERMINERS.has(after.lower) ||
    after.pos === 'adverb' ||
    PREPOSITIONS.has(after.lower)
  )
    return false;
  return !after.lower.endsWith('ing') || after.pos === 'noun';
}

export function has(clause: Clause, i: number, roles: number): boolean {
  return ((clause.roles[i] ?? 0) & roles) !== 0;
}

export function word(clause: Clause, i: number): string {
  return clause.tokens[i]?.lower ?? '';
}

/** Whether a finite verb can be made out in the stretch. */
export function hasFinite(clause: Clause, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const roles = clause.roles[i]!;
    if ((roles & AUXILIARY) !== 0 && word(clause, i) !== 'being' && word(clause, i) !== 'having') return true;
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
  if (TIMES.has(word(clause, at)) && !has(clause, at + 1, POSSESSIVE)) return false;
  return (
    has(clause, at, HEAD | DETERMINER | ADJECTIVE | GERUND | MARK | RELATIVE | PARTICIPLE) ||
    (has(clause, at, SUBORDINATOR) &&
      !['because', 'as', 'than', 'if', 'so', 'although', 'while'].includes(word(clause, at))) ||
    (has(clause, at, ADVERB) && has(clause, at + 1, HEAD | DETERMINER | ADJECTIVE))
  );
}

/** Whether a bare clause can start here: "told reporters [he would]". */
export function opensClause(clause: Clause, at: number): boolean {
  return has(clause, at, PRONOUN | DETERMINER | NAME | NOUN | ADJECTIVE) && !has(clause, at, PREPOSITION);
}
