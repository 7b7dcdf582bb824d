import type { Token } from '../languages/language.js';
import { HARMED } from '../lexicon/counting.js';
import { phraseAt } from '../lexicon/phrase.js';
import { type Unit, unitIndex } from '../lexicon/units.js';
import { type Numeral, numeralAt } from './numerals.js';
import type { Piece } from './pieces.js';

/** What a number measures or counts; `last` is the last piece that says so. */
export interface Measured {
  readonly dimension: string;
  readonly unit: string;
  readonly factor: number;
  readonly offset?: number;
  readonly last: number;
}

/** The unit behind a number: "33 %", "90-minute", "half an hour", "a third of a mile", "square miles". */
export function measureAfter(pieces: readonly Piece[], numeral: Numeral): Measured | undefined {
  let at = numeral.last + 1;
  if (/^\p{Pd}$/u.test(pieces[at]?.lower ?? '')) at += 1;
  if (numeral.fraction && pieces[at]?.lower === 'of') at += 1;
  if (numeral.fraction && /^an?$/u.test(pieces[at]?.lower ?? '')) at += 1;
  const match = phraseAt(pieces, at, unitIndex());
  if (match === undefined || isOtherWord(pieces[at]!, match.entry)) return undefined;
  const { dimension, unit, factor, offset } = match.entry;
  return { dimension, unit, factor, last: match.last, ...(offset !== undefined && { offset }) };
}

/** Signs and short names of units that are other words in running text: "won", "m", "in". */
function isOtherWord(piece: Piece, unit: Unit): boolean {
  if (piece.pos === 'verb' || piece.pos === 'preposition' || piece.pos === 'pronoun')
    return unit.dimension !== 'percent';
  return piece.lower.length === 1 && piece.capital;
}

/** How many words may describe a thing between its number and its name: "two armed Russian fighter jets". */
const DESCRIPTION = 5;

/** What a whole number counts: the last noun of the phrase behind it. */
export function countAfter(tokens: readonly Token[], pieces: readonly Piece[], numeral: Numeral): Measured | undefined {
  const from = numeral.last + 1;
  let head: Piece | undefined;
  let last = numeral.last;
  const out = pieces[from]?.lower === 'out' ? 1 : 0;
  const partitive = pieces[from + out]?.lower === 'of';
  let at = partitive ? from + out + 1 : from;
  const determined = pieces[at]?.pos === 'determiner' || pieces[at]?.pos === 'pronoun';
  if (numeral.fraction && !partitive && !determined) return undefined;
  if (determined && (partitive || numeral.fraction)) at += 1;
  // "61 of 120 seats": what the whole is counted in.
  if (partitive) at = (numeralAt(pieces, at)?.last ?? at - 1) + 1;
  for (const limit = at + DESCRIPTION; at < Math.min(limit, pieces.length); at++) {
    const piece = pieces[at]!;
    if (piece.pos === 'noun' || piece.pos === 'name') {
      head = piece;
      last = at;
    } else if ((piece.pos !== 'adjective' && !describes(pieces, at)) || head !== undefined) break;
  }
  if (HARMED.has(pieces[from]?.lower ?? '')) return { dimension: 'count', unit: 'person', factor: 1, last: from };
  if (head === undefined) return undefined;
  if (numeral.low === 1 && numeral.high === 1 && partitive) return undefined;
  const unit = head.pos === 'name' ? head.lower : tokens[head.token]!.lemma;
  return { dimension: numeral.fraction ? 'share' : 'count', unit, factor: 1, last };
}

/** A participle before a noun: "forty kidnapped men". */
function describes(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]!.pos === 'verb' && pieces[at]!.lower.endsWith('ed') && pieces[at + 1]?.pos === 'noun';
}
