import { ofClauses } from './clauses.js';
import { holdsCount, opensCount } from './count-openers.js';
import { cues } from './cues.js';
import {
  AUXILIARIES,
  BE,
  CONTRASTS,
  COORDINATORS,
  DETERMINERS,
  LIGHT_VERBS,
  MONTHS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PERIODS,
  POSSESSIVES,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from './grammar.js';
import { unitOf } from './units.js';

/*
 * What the tables of grammar, of cues and of numbers say of a word, each as one bit: those who read a sentence ask many times over
 * whether a word is in a list, and most words are in none.
 */

// The closed classes of `grammar.ts`; a word may be of several.
export const PRONOUN = 1 << 0;
export const DETERMINER = 1 << 1;
export const AUXILIARY = 1 << 2;
export const PREPOSITION = 1 << 3;
export const COORDINATOR = 1 << 4;
export const SUBORDINATOR = 1 << 5;
export const RELATIVE = 1 << 6;
export const CLOSED = (1 << 7) - 1;

// Its other lists.
export const TIME = 1 << 7;
export const MONTH = 1 << 8;
export const PERIOD = 1 << 9;
export const NEGATION = 1 << 10;
export const BEING = 1 << 11;
/** "my", "their", "whose". */
export const OWNER = 1 << 12;
export const CONTRAST = 1 << 13;
/** By the dictionary form. */
export const LIGHT_VERB = 1 << 14;

/** Its form or its dictionary form is in the table of cues. */
export const CUE = 1 << 15;
/** A number, a date or a clock time can begin with it or stand in it. */
export const COUNT = 1 << 16;
/** Its form by itself is a unit. */
export const UNIT = 1 << 17;

/** It is in a list of `clauses.ts`, by its form or its dictionary form. */
export const CLAUSAL = 1 << 18;

/** The first bit that is free for those who add to these what a word is in its sentence. */
export const FREE = 19;

/** What bears traits: a token, in which a reader may have left them. */
export interface Traited {
  readonly lower: string;
  readonly lemma: string;
  readonly traits?: number;
}

/** The traits of a token, as the sum of their bits. */
export function traitsOf({ lower, lemma, traits }: Traited): number {
  return traits ?? traitsOfForm(lower, lemma);
}

const BY_FORM: readonly (readonly [bit: number, words: ReadonlySet<string>])[] = [
  [PRONOUN, SUBJECT_PRONOUNS],
  [PRONOUN, OBJECT_PRONOUNS],
  [DETERMINER, DETERMINERS],
  [AUXILIARY, AUXILIARIES],
  [PREPOSITION, PREPOSITIONS],
  [COORDINATOR, COORDINATORS],
  [SUBORDINATOR, SUBORDINATORS],
  [RELATIVE, RELATIVES],
  [TIME, TIMES],
  [MONTH, MONTHS],
  [PERIOD, PERIODS],
  [NEGATION, NEGATIONS],
  [BEING, BE],
  [OWNER, POSSESSIVES],
  [CONTRAST, CONTRASTS],
];

let byForm: ReadonlyMap<string, number> | undefined;

/** The same, given a form and its dictionary form. */
export function traitsOfForm(lower: string, lemma: string): number {
  byForm ??= decode();
  let traits = byForm.get(lower) ?? 0;
  if (LIGHT_VERBS.has(lemma)) traits |= LIGHT_VERB;
  if (cues().has(lemma) || cues().has(lower)) traits |= CUE;
  if (opensCount({ lower, lemma }) || holdsCount(lower)) traits |= COUNT;
  if (unitOf(lower) !== undefined) traits |= UNIT;
  if (ofClauses(lower, lemma)) traits |= CLAUSAL;
  return traits;
}

function decode(): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of BY_FORM) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
