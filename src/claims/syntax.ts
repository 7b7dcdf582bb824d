import type { Token } from '../languages/language.js';
import { findPhrases, type Match, type PhraseIndex } from '../lexicon/phrase.js';
import { type Denial, denialsIn } from './denial.js';
import { mainLine } from './main-line.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { type Predicate, predicatesOf } from './predicates.js';
import { type RoleReading, readRoles } from './roles.js';

/**
 * What the order and the forms of words show of a run of tokens, be it a sentence or a claim cut from one. Each part is
 * worked out when it is first asked for, and once: slots, polarity, strength, speaker and opposition all build on the same
 * ones. Token numbers count from the first of `tokens`.
 */
export class Syntax {
  readonly tokens: readonly Token[];
  #predicates: readonly Predicate[] | undefined;
  #line: readonly Predicate[] | undefined;
  #phrases: readonly Phrase[] | undefined;
  #roles: readonly RoleReading[] | undefined;
  #denials: readonly Denial[] | undefined;
  /** The tables that may have a phrase in it, as the sum of their bits. */
  #opens: number | undefined;
  #found: Map<PhraseIndex<object>, readonly Match<object>[]> | undefined;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get predicates(): readonly Predicate[] {
    this.#predicates ??= predicatesOf(this.tokens);
    return this.#predicates;
  }

  /** From the main verb to what is stated. */
  get line(): readonly Predicate[] {
    this.#line ??= mainLine(this.tokens, this.predicates);
    return this.#line;
  }

  get phrases(): readonly Phrase[] {
    this.#phrases ??= phrasesOf(this.tokens);
    return this.#phrases;
  }

  get roles(): readonly RoleReading[] {
    this.#roles ??= readRoles(this.tokens, this.predicates, this.phrases);
    return this.#roles;
  }

  get denials(): readonly Denial[] {
    this.#denials ??= denialsIn(this.tokens, this.predicates);
    return this.#denials;
  }

  /** The phrases of a table of the lexicon in it, left to right; see `findPhrases`. */
  find<T extends object>(index: PhraseIndex<T>): readonly Match<T>[] {
    this.#opens ??= openIn(this.tokens);
    if (index.bit !== 0 && (this.#opens & index.bit) === 0) return NONE;
    this.#found ??= new Map();
    let found = this.#found.get(index) as readonly Match<T>[] | undefined;
    if (found === undefined) {
      found = findPhrases(this.tokens, index);
      this.#found.set(index, found);
    }
    return found;
  }
}

const NONE: readonly never[] = [];

function openIn(tokens: readonly Token[]): number {
  let all = 0;
  for (const { opens } of tokens) all |= opens ?? -1;
  return all;
}
