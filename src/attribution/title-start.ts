import { findPhrases } from '../lexicon/phrase.js';
import { roleIndex } from '../lexicon/roles.js';
import type { Clause } from './clause.js';

/** Where the office begins that the name at `name` stands behind: "after the report [chief executive Lund]"; the name itself where none does. */
export function titleStart({ tokens }: Clause, name: number): number {
  const from = Math.max(0, name - LONGEST_TITLE);
  const title = findPhrases(tokens.slice(from, name), roleIndex()).find(({ last }) => from + last === name - 1);
  return title === undefined ? name : from + title.first;
}

/** No office before a name has more words that count here. */
const LONGEST_TITLE = 4;
