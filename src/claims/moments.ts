import { WITHIN_MOMENT } from '../lexicon/time-words.js';
import type { Moment } from './claim.js';
import { type Clock, clockAt } from './clock.js';
import { type CalendarDate, dateAt, isoDate, nearestYear, weekday } from './dates.js';
import type { Piece } from './pieces.js';
import { offsetOf } from './zone.js';

/** A moment and the pieces it stands on; `first` and `last` inclusive. */
export interface MomentFound {
  readonly moment: Moment;
  readonly first: number;
  readonly last: number;
}

/** What one expression gives: "Feb. 24" a day and month, "7:03 am (CET)" a clock time. */
export interface Part extends CalendarDate, Clock {
  readonly first: number;
  readonly last: number;
}

/**
 * The dates and clock times of a run of pieces, in text order. Neighbours that complete each other are one moment ("at 7:03
 * am (CET) on Tuesday, March 14"); "June 13-14" is two. Read are the forms of English news: "Feb. 24, 2022", "24 February",
 * "the 14th of June", "2025-02-24", "24.02.2025", "on Monday", "in June 2023", "in 2022", "7:03 am", "9.30", "1400 GMT",
 * "noon", "five o'clock". Relative ones ("two days ago", "yesterday"), which `chrono-node` also knows, are left out: they
 * depend on when they were written.
 * @param eventDate ISO date of the event. A day and month without a year get the year that brings them nearest to it.
 */
export function momentsOf(pieces: readonly Piece[], eventDate?: string): MomentFound[] {
  const found: MomentFound[] = [];
  let open: Part | undefined;
  for (let at = 0; at < pieces.length; at++) {
    if (!pieces[at]!.counts) continue;
    for (const part of partsAt(pieces, at)) {
      const whole = open && joined(pieces, open, part);
      if (open && !whole) found.push(momentOf(pieces, open, eventDate));
      open = whole ?? part;
      at = part.last;
    }
  }
  if (open) found.push(momentOf(pieces, open, eventDate));
  return found;
}

function partsAt(pieces: readonly Piece[], at: number): readonly Part[] {
  const dates = dateAt(pieces, at);
  if (dates.length > 0) return dates;
  const clock = clockAt(pieces, at);
  return clock ? [clock] : [];
}

/** Two neighbours as one moment, where only joining words stand between them and none says what the other says. */
function joined(pieces: readonly Piece[], a: Part, b: Part): Part | undefined {
  if (b.first - a.last > 5) return undefined;
  for (let at = a.last + 1; at < b.first; at++) if (!WITHIN_MOMENT.has(pieces[at]!.lower)) return undefined;
  for (const field of ['year', 'month', 'day', 'weekday', 'minute'] as const) {
    if (a[field] !== undefined && b[field] !== undefined) return undefined;
  }
  // "In 2022 on Monday" says less than it seems; a year alone completes a date only right behind it.
  if (a.year !== undefined && a.month === undefined) return undefined;
  return { ...a, ...b, first: a.first, last: b.last };
}

function momentOf(pieces: readonly Piece[], part: Part, eventDate: string | undefined): MomentFound {
  const event = eventDate === undefined ? undefined : isoDate(eventDate);
  const { first, last, month, day, minute } = part;
  const year = part.year ?? (event && month !== undefined ? nearestYear(month, day, event) : undefined);
  const named = part.zone && offsetOf(part.zone, month ?? event?.month, month === undefined ? event?.day : day);
  const dayOfWeek = part.weekday ?? (year && month && day ? weekday(year, month, day) : undefined);
  const moment: Moment = {
    type: 'moment',
    start: pieces[first]!.start,
    end: pieces[last]!.end,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(dayOfWeek !== undefined && { weekday: dayOfWeek }),
    ...(minute !== undefined && { minute }),
    ...(named !== undefined && { zone: named }),
  };
  return { moment, first, last };
}
