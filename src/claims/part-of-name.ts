import { LABELS } from '../lexicon/counting.js';
import { unitOf } from '../lexicon/units.js';
import type { Numeral } from './numerals.js';
import type { Piece } from './pieces.js';

/** "MQ-9", "Su-27", "Article 5", "G20", "5G", "7-Eleven", "9/11": digits that name and do not count. */
export function partOfName(pieces: readonly Piece[], numeral: Numeral): boolean {
  const before = pieces[numeral.first - 1];
  const first = pieces[numeral.first]!;
  const after = pieces[numeral.last + 1];
  if (before && first.glued && /[\p{L}\p{Pd}./:#]/u.test(before.lower)) return true;
  if (after?.glued && /^[/:]$/u.test(after.lower)) return true;
  if (after?.glued && /\d$/u.test(pieces[numeral.last]!.lower) && /^\p{L}/u.test(after.lower)) {
    return unitOf(after.lower) === undefined || (after.capital && after.lower.length === 1);
  }
  if (!/^\d/u.test(first.lower) || before === undefined) return false;
  if (LABELS.has(before.lemma) || LABELS.has(before.lower)) return true;
  // "Boeing 737", but "in Gaza 30 militants": a name counts nothing unless a plural follows.
  return (
    before.pos === 'name' &&
    !(after?.pos === 'noun' && after.lower !== after.lemma) &&
    unitOf(after?.lower ?? '') === undefined
  );
}
