import type { Token } from '../languages/language.js';
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
}
