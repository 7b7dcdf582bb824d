import type { Token } from '../languages/language.js';
import { SIDE_CLAUSE_OPENERS, SIDE_OPENERS } from '../lexicon/clauses.js';
import { markSideClauses } from './side-clauses.js';
import { verbGroupsOf } from './verb-groups.js';

/** A group of verbs that says one thing: "has been struck", "did not meet", "to land". */
export interface Predicate {
  /** First and last token of the group, both inclusive; adverbs and "not" inside it belong to it. */
  readonly first: number;
  readonly last: number;
  /** The token that carries the meaning: the last verb, else the auxiliary itself ("was"). */
  readonly head: number;
  readonly passive: boolean;
  /** `finite` can be the main verb of a statement, `infinitive` follows "to", `participle` hangs on another word. */
  readonly form: 'finite' | 'infinitive' | 'participle';
  /** It stands in a relative, subordinate or participle clause or in brackets: not part of what is stated. */
  readonly side: boolean;
}

/** The verb groups of a run of tokens, in text order, each marked as main line or side clause. Linear, no parser. */
export function predicatesOf(tokens: readonly Token[]): Predicate[] {
  const groups = verbGroupsOf(tokens);
  const predicates = markSideClauses(tokens, groups, SIDE_OPENERS);
  // Where all hangs on something else, "after" and the like led a phrase and no clause: "After the meeting Xi said ...".
  return predicates.some(isMain) ? predicates : markSideClauses(tokens, groups, SIDE_CLAUSE_OPENERS);
}

function isMain(predicate: Predicate): boolean {
  return !predicate.side && predicate.form === 'finite';
}
