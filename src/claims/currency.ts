import { type Unit, unitOf } from '../lexicon/units.js';
import { type Numeral, numeralAt } from './numerals.js';
import type { Piece } from './pieces.js';

/** The sign of a currency before a number. */
export interface Sign {
  readonly unit: Unit;
  /** The piece that it begins with: the letters of "US$". */
  readonly first: number;
}

/** Money as it is written with its sign first: "$5", "US$5 million", "EUR 5". */
export function currencyAt(pieces: readonly Piece[], at: number): Sign | undefined {
  if (!/\d/.test(pieces[at + 1]?.lower ?? '')) return undefined;
  const piece = pieces[at]!;
  if (!/^(?:\p{L}{0,3}\p{Sc}|\p{L}{3})$/u.test(piece.lower)) return undefined;
  const prefix = prefixOf(pieces, at);
  const lettered = prefix === '' ? undefined : unitOf(prefix + piece.lower);
  const unit = lettered ?? unitOf(piece.lower);
  if (unit?.dimension !== 'money') return undefined;
  if (piece.lower.length === 3 && !piece.capital) return undefined;
  return { unit, first: lettered === undefined ? at : at - 1 };
}

/** "US" of "US$" where the letters are a piece of their own. */
function prefixOf(pieces: readonly Piece[], at: number): string {
  return pieces[at]!.glued && /^\p{L}{1,3}$/u.test(pieces[at - 1]?.lower ?? '') ? pieces[at - 1]!.lower : '';
}

/** "$5-6 million" and "$5 million to $6 million". */
export function numeralAfterSign(pieces: readonly Piece[], at: number): Numeral | undefined {
  const left = numeralAt(pieces, at);
  if (left === undefined || left.high > left.low) return left;
  const joint = pieces[left.last + 1]?.lower;
  if (joint !== 'to' && joint !== '-' && joint !== '–') return left;
  if (!currencyAt(pieces, Math.min(left.last + 2, pieces.length - 1))) return left;
  const right = numeralAt(pieces, left.last + 3);
  return right && right.low > left.low ? { ...left, high: right.low, last: right.last } : left;
}
