import type { Token } from '../languages/language.js';
import type { Predicate } from './predicates.js';
import type { RoleReading } from './roles.js';

/** A sentence with its verbs and who does what; token numbers are those of the sentence. */
export interface SentenceReading {
  readonly tokens: readonly Token[];
  readonly predicates: readonly Predicate[];
  readonly roles: readonly RoleReading[];
}
