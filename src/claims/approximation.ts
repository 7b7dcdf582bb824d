import { type Approximation, approximationIndex } from '../lexicon/approximations.js';
import { findPhrases, phraseAt, startsPhrase } from '../lexicon/phrase.js';
import type { Piece } from './pieces.js';

/** Longest phrase of the table, in words. */
const LONGEST = 4;

/** What stands around a number, from piece `first` to `last`, that makes it inexact. */
export function approximationAt(pieces: readonly Piece[], first: number, last: number): Approximation | undefined {
  const index = approximationIndex();
  for (let start = Math.max(0, first - LONGEST); start < first; start++) {
    if (!startsPhrase(pieces[start]!, index)) continue;
    const found = findPhrases(pieces.slice(start, first), index).at(-1);
    if (found && start + found.last === first - 1 && found.entry.side === 'before') return found.entry;
  }
  const after = phraseAt(pieces, last + 1, index);
  return after?.entry.side === 'after' ? after.entry : undefined;
}
