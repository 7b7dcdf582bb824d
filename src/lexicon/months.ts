import { lazyIndex, type Row } from './phrase.js';

/** Months by full name and abbreviation, with and without its full stop. 1 is January. */
export const MONTHS: readonly Row<{ readonly month: number }>[] = [
  { month: 1, reason: 'name and abbreviations', phrases: 'january, jan, jan.' },
  { month: 2, reason: 'name and abbreviations', phrases: 'february, feb, feb.' },
  {
    month: 3,
    reason: 'name and abbreviations; also a common word, so look at case and neighbours',
    phrases: 'march, mar, mar.',
  },
  { month: 4, reason: 'name and abbreviations', phrases: 'april, apr, apr.' },
  { month: 5, reason: 'name and abbreviations; also a common word, so look at case and neighbours', phrases: 'may' },
  { month: 6, reason: 'name and abbreviations', phrases: 'june, jun, jun.' },
  { month: 7, reason: 'name and abbreviations', phrases: 'july, jul, jul.' },
  { month: 8, reason: 'name and abbreviations', phrases: 'august, aug, aug.' },
  { month: 9, reason: 'name and abbreviations', phrases: 'september, sep, sep., sept, sept.' },
  { month: 10, reason: 'name and abbreviations', phrases: 'october, oct, oct.' },
  { month: 11, reason: 'name and abbreviations', phrases: 'november, nov, nov.' },
  { month: 12, reason: 'name and abbreviations', phrases: 'december, dec, dec.' },
];

/** Days of the week by full name, plural and abbreviation. 0 is Sunday, 6 Saturday. */
export const WEEKDAYS: readonly Row<{ readonly weekday: number }>[] = [
  { weekday: 0, reason: 'name, plural and abbreviations', phrases: 'sunday, sun, sun., sundays' },
  { weekday: 1, reason: 'name, plural and abbreviations', phrases: 'monday, mon, mon., mondays' },
  { weekday: 2, reason: 'name, plural and abbreviations', phrases: 'tuesday, tue, tue., tues, tues., tuesdays' },
  { weekday: 3, reason: 'name, plural and abbreviations', phrases: 'wednesday, wed, wed., weds, wednesdays' },
  {
    weekday: 4,
    reason: 'name, plural and abbreviations',
    phrases: 'thursday, thu, thu., thur, thurs, thurs., thursdays',
  },
  { weekday: 5, reason: 'name, plural and abbreviations', phrases: 'friday, fri, fri., fridays' },
  { weekday: 6, reason: 'name, plural and abbreviations', phrases: 'saturday, sat, sat., saturdays' },
];

const monthIndex = lazyIndex(MONTHS);
const weekdayIndex = lazyIndex(WEEKDAYS);

/** The names and abbreviations of MONTHS, in lower case. */
export function monthNames(): Iterable<string> {
  return monthIndex().keys();
}

/** The names and abbreviations of WEEKDAYS, in lower case. */
export function weekdayNames(): Iterable<string> {
  return weekdayIndex().keys();
}

/** 1 January .. 12 December for a lower-case name or abbreviation of a month. */
export function monthNumber(word: string): number | undefined {
  return monthIndex().get(word)?.[0]?.entry.month;
}

/** 0 Sunday .. 6 Saturday for a lower-case name or abbreviation of a day. */
export function weekdayNumber(word: string): number | undefined {
  return weekdayIndex().get(word)?.[0]?.entry.weekday;
}
