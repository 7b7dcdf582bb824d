import { monthNumber, weekdayNumber } from '../lexicon/months.js';
import { BEFORE_MONTH, BEFORE_YEAR } from '../lexicon/time-words.js';
import type { Part } from './moments.js';
import type { Piece } from './pieces.js';

/** The calendar side of a moment. */
export interface CalendarDate {
  readonly year?: number;
  /** 1..12. */
  readonly month?: number;
  /** 1..31. */
  readonly day?: number;
  /** 0 Sunday .. 6 Saturday. */
  readonly weekday?: number;
}

const YEAR = /^(?:19|20)\d{2}$/u;
const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const MONTH = /^(?:0?[1-9]|1[0-2])$/u;
const DASH = /^\p{Pd}$/u;

/** The dates that begin at piece `at`: none, one, or the two ends of "June 13-14". */
export function dateAt(pieces: readonly Piece[], at: number): readonly Part[] {
  const { lower } = pieces[at]!;
  if (/^\d/u.test(lower)) {
    const one = numericDate(pieces, at) ?? dayMonth(pieces, at) ?? yearAlone(pieces, at);
    return one ? [one] : [];
  }
  const day = weekdayNumber(lower);
  if (day !== undefined && isName(pieces, at)) return [{ weekday: day, first: at, last: dotted(pieces, at) }];
  return monthFirst(pieces, at);
}

/** "2025-02-24", "2025/2/24", "24.02.2025", and "13/06/2023" where only one order makes sense. */
function numericDate(pieces: readonly Piece[], at: number): Part | undefined {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/u.exec(pieces[at]!.lower);
  if (dotted && DAY.test(dotted[1]!) && MONTH.test(dotted[2]!)) {
    return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]), first: at, last: at };
  }
  const [a, first, b, second, c] = [0, 1, 2, 3, 4].map((step) => pieces[at + step]);
  if (!a || !first || !b || !second || !c || !first.glued || !b.glued || !second.glued || !c.glued) return undefined;
  const slash = first.lower === '/' && second.lower === '/';
  if (!slash && !(DASH.test(first.lower) && DASH.test(second.lower))) return undefined;
  const last = at + 4;
  if (YEAR.test(a.lower) && MONTH.test(b.lower) && DAY.test(c.lower)) {
    return { year: Number(a.lower), month: Number(b.lower), day: Number(c.lower), first: at, last };
  }
  if (!YEAR.test(c.lower)) return undefined;
  const dayFirst = DAY.test(a.lower) && MONTH.test(b.lower);
  const monthFirst = MONTH.test(a.lower) && DAY.test(b.lower);
  if (dayFirst === monthFirst) return undefined;
  const [month, day] = dayFirst ? [b, a] : [a, b];
  return { year: Number(c.lower), month: Number(month.lower), day: Number(day.lower), first: at, last };
}

/** "24 February 2022", "24th of February", "the 14th of June". */
function dayMonth(pieces: readonly Piece[], at: number): Part | undefined {
  if (!DAY.test(pieces[at]!.lower) || pieces[at]!.glued) return undefined;
  let next = ordinalEnd(pieces, at) + 1;
  if (pieces[next]?.lower === 'of') next += 1;
  const month = monthNumber(pieces[next]?.lower ?? '');
  if (month === undefined || !isName(pieces, next)) return undefined;
  return withYear(pieces, { month, day: Number(pieces[at]!.lower), first: at, last: dotted(pieces, next) });
}

/** "Feb. 24, 2022", "June 13-14", "June 2023", "in June". */
function monthFirst(pieces: readonly Piece[], at: number): readonly Part[] {
  const month = monthNumber(pieces[at]!.lower);
  if (month === undefined || !isName(pieces, at)) return [];
  const name = dotted(pieces, at);
  const day = pieces[name + 1];
  if (!day || !DAY.test(day.lower) || isClock(pieces, name + 1)) {
    const part = withYear(pieces, { month, first: at, last: name });
    return part.year !== undefined || isAlone(pieces, at) ? [part] : [];
  }
  const first = { month, day: Number(day.lower), first: at, last: ordinalEnd(pieces, name + 1) };
  const joint = pieces[first.last + 1]?.lower ?? '';
  const other = pieces[first.last + 2];
  if (DASH.test(joint) && other && DAY.test(other.lower) && Number(other.lower) > first.day) {
    const end = { month, day: Number(other.lower), first: first.last + 2, last: ordinalEnd(pieces, first.last + 2) };
    const dated = withYear(pieces, end);
    return [{ ...first, ...(dated.year !== undefined && { year: dated.year }) }, dated];
  }
  return [withYear(pieces, first)];
}

/** A year in place of a number: "in 2022", "since 2014", "the 2015 agreement", "Minsk agreements of 2014". */
function yearAlone(pieces: readonly Piece[], at: number): Part | undefined {
  const piece = pieces[at]!;
  const before = pieces[at - 1];
  const after = pieces[at + 1];
  if (!YEAR.test(piece.lower) || piece.glued || before === undefined) return undefined;
  if (after?.glued && !/^[.,;:)'’\p{Pd}]/u.test(after.lower)) return undefined;
  const counts = after?.pos === 'noun' && after.lower !== after.lemma;
  const dated = BEFORE_YEAR.has(before.lower) && !counts;
  const attribute = before.pos === 'determiner' && after?.pos === 'noun' && !counts;
  return dated || attribute ? { year: Number(piece.lower), first: at, last: at } : undefined;
}

function withYear<P extends Part>(pieces: readonly Piece[], part: P): P & { readonly year?: number } {
  const comma = pieces[part.last + 1]?.lower === ',' ? 1 : 0;
  const year = pieces[part.last + 1 + comma];
  if (!year || !YEAR.test(year.lower) || year.glued) return part;
  return { ...part, year: Number(year.lower), last: part.last + 1 + comma };
}

/** Last piece of "14th"; the number itself where no ending follows. */
function ordinalEnd(pieces: readonly Piece[], at: number): number {
  const ending = pieces[at + 1];
  return ending?.glued && /^(?:st|nd|rd|th)$/u.test(ending.lower) ? at + 1 : at;
}

function dotted(pieces: readonly Piece[], at: number): number {
  const dot = pieces[at + 1];
  return dot?.lower === '.' && dot.glued && pieces[at]!.lower.length <= 5 && at + 2 < pieces.length ? at + 1 : at;
}

/** Names of months and days are capitalised; "march", "may" and "sat" are not names. */
function isName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]!;
  return piece.capital && piece.pos !== 'verb' && piece.pos !== 'auxiliary';
}

/** A month without a day counts where a preposition or the like leads to it: "in May", "since March", "last June". */
function isAlone(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before !== undefined && (before.pos === 'preposition' || BEFORE_MONTH.has(before.lower));
}

function isClock(pieces: readonly Piece[], at: number): boolean {
  return pieces[at + 1]?.lower === ':' && pieces[at + 1]!.glued;
}

/** The date at the head of an ISO 8601 string; nothing where there is none. */
export function isoDate(
  iso: string,
): (CalendarDate & { readonly year: number; readonly month: number; readonly day: number }) | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso);
  return parts ? { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) } : undefined;
}

/** The year that brings a day and month nearest to the event. */
export function nearestYear(month: number, day: number | undefined, event: CalendarDate): number {
  const target = dayNumber(event.year!, event.month!, event.day ?? 15);
  const distance = (year: number) => Math.abs(dayNumber(year, month, day ?? 15) - target);
  const years = [event.year! - 1, event.year!, event.year! + 1];
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** Days since 1 January 1970. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** 0 Sunday .. 6 Saturday. */
export function weekday(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
