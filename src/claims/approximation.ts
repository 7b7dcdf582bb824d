import { type Approximation, approximationIndex } from '../lexicon/approximations.js';
import { findPhrases } from '../lexicon/phrase.js';
import type { Piece } from './pieces.js';

/** Longest phrase of the table, in words. */
const LONGEST = 4;

/** What stands around a number, from piece `first` to `last`, that makes it inexact. */
export function approximationAt(pieces: readonly Piece[], first: number, last: number): Approximation | undefined {
  for (let start = Math.max(0, first - LONGEST); start < first; start++) {
    const found = findPhrases(pieces.slice(start, first), approximationIndex()).at(-1);
    if (found && start + found.last === first - 1 && found.entry.side === 'before') return found.entry;
  }
  const after = findPhrases(pieces.slice(last + 1, last + 1 + LONGEST), approximationIndex())[0];
  return after?.first === 0 && after.entry.side === 'after' ? after.entry : undefined;
}
