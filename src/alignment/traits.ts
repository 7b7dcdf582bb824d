import { disputedIndex } from '../lexicon/disputed.js';
import { kindsOf } from './kinds.js';
import { wrongsIn } from './opposition/wrongdoers.js';
import type { Statement } from './statement.js';

/** What a statement says in general, whatever its words: read off once, by the tables of the lexicon. */
export interface Traits {
  /** Its kinds, a bit each; see `kinds.ts`. */
  readonly kinds: number;
  /** At how many places it speaks of a wrong. */
  readonly wrongs: number;
  /** What it names by one of several rival names ("war", "crisis", "operation"): groups of the table of disputed terms. */
  readonly things: ReadonlySet<string>;
}

export function traitsOf(statement: Statement, quoted: boolean): Traits {
  const { syntax } = statement;
  const things = new Set<string>();
  for (const { entry } of syntax.find(disputedIndex())) for (const { group } of entry.terms) things.add(group);
  const wrongs = new Set(wrongsIn(syntax).map(({ first }) => first)).size;
  return { kinds: kindsOf(statement, quoted), wrongs, things };
}
