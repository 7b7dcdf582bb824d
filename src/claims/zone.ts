import { phraseAt } from '../lexicon/phrase.js';
import { type Zone, zoneIndex } from '../lexicon/zones.js';
import type { Piece } from './pieces.js';

/** A zone named behind a clock time; `last` is its last piece, brackets included. */
export interface ZoneFound {
  readonly zone: Zone;
  readonly last: number;
}

/** The zone that begins at piece `at`: "CET", "(Moscow time)", "UTC+3", "local time". */
export function zoneAt(pieces: readonly Piece[], at: number): ZoneFound | undefined {
  const bracket = pieces[at]?.lower === '(' ? 1 : 0;
  const from = at + bracket;
  const match = phraseAt(pieces, from, zoneIndex());
  if (match === undefined) return undefined;
  let { last } = match;
  if (last === from && !pieces[from]!.capital) return undefined;
  let zone: Zone = match.entry;
  const shift = zone.offset === 0 ? shiftAt(pieces, last + 1) : undefined;
  if (shift !== undefined) {
    zone = { offset: shift };
    last += 2;
  }
  if (bracket && pieces[last + 1]?.lower === ')') last += 1;
  return { zone, last };
}

/** "+3" behind UTC or GMT, in minutes. */
function shiftAt(pieces: readonly Piece[], at: number): number | undefined {
  const sign = pieces[at]?.lower;
  const hours = pieces[at + 1]?.lower ?? '';
  if ((sign !== '+' && sign !== '-' && sign !== '−' && sign !== '–') || !/^\d{1,2}$/u.test(hours)) return undefined;
  return (sign === '+' ? 60 : -60) * Number(hours);
}

/**
 * Minutes east of UTC of a zone at a date, or nothing where the words or the date do not tell. Summer time is taken to last
 * from the last week of March (the middle of March west of Greenwich) to the end of October, and the other way round in the
 * south; in the weeks of change without a day nothing is said.
 */
export function offsetOf(zone: Zone, month: number | undefined, day: number | undefined): number | undefined {
  const { offset, summer } = zone;
  if (offset === undefined || summer === undefined) return offset;
  if (month === undefined) return undefined;
  const south = offset >= 600;
  if (month >= 4 && month <= 10) return isChanging(south, month) ? undefined : south ? offset : summer;
  if (month === 12 || month <= 2 || (month === 11 && offset >= 0)) return south ? summer : offset;
  if (south || day === undefined) return undefined;
  const [earliest, latest] = month === 11 ? [1, 7] : offset < 0 ? [8, 14] : [25, 31];
  if (day >= earliest && day <= latest) return undefined;
  return (month === 3) === day > latest ? summer : offset;
}

function isChanging(south: boolean, month: number): boolean {
  return south && (month === 4 || month === 10);
}
