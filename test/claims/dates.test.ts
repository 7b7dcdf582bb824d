import { describe, expect, it } from 'vitest';
import { dayNumber, isoDate, nearestYear, weekday } from '../../src/claims/dates.js';
import { slotsOf } from '../../src/claims/slots.js';
import { tokensOf } from './tokens.js';

/** The dates of a text, each as written and then as year-month-day, with a question mark for what is not said. */
function datesIn(text: string): string[] {
  return slotsOf(tokensOf(text)).moments.map(
    ({ start, end, year, month, day, weekday: of }) =>
      `${text.slice(start, end)}: ${month === undefined && of !== undefined ? `weekday ${of}` : [year, month, day].map((part) => part ?? '?').join('-')}`,
  );
}

describe('a date in numbers', () => {
  it.each([
    ['with hyphens, year first', 'They met on 2025-02-24 in Rome.', ['2025-02-24: 2025-2-24']],
    ['with slashes, year first', 'They met on 2025/2/24 in Rome.', ['2025/2/24: 2025-2-24']],
    ['with dashes', 'They met on 2025–02–24 in Rome.', ['2025–02–24: 2025-2-24']],
    ['with dots, day first', 'They met on 24.02.2025 in Rome.', ['24.02.2025: 2025-2-24']],
    ['with the day first where the second cannot be one', 'They met on 02/24/2025.', ['02/24/2025: 2025-2-24']],
    ['with the day first where it cannot be a month', 'They met on 24/02/2025.', ['24/02/2025: 2025-2-24']],
  ])('%s', (_, text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    ['either order makes sense', 'They met on 06/07/2023 in Rome.'],
    ['neither order makes sense', 'They met on 45/13/2023 in Rome.'],
    ['the second number is neither', 'They met on 13/45/2023 in Rome.'],
    ['slash and hyphen change places', 'They met on 2025/02-24 in Rome.'],
    ['hyphen and slash change places', 'They met on 2025-02/24 in Rome.'],
    ['there is no such month', 'They met on 2025-13-24 in Rome.'],
    ['there is no such day', 'They met on 2025-02-32 in Rome.'],
    ['there is no such month between dots', 'They met on 24.13.2025 in Rome.'],
    ['there is no such day between dots', 'They met on 32.12.2025 in Rome.'],
    ['another digit goes before', 'Version 124.02.2025 is out.'],
    ['another digit follows', 'Version 24.02.20251 is out.'],
    ['the year is no year of news', 'They met on 24.02.1825 in Rome.'],
    ['no year stands at either end', 'They sold 10-24-30 boats.'],
    ['spaces stand between', 'They sold 2025 - 02 - 24 boats.'],
    ['the day is missing', 'They met 2025-02'],
    ['month and day are missing', 'They met 2025-'],
    ['a number alone ends the text', 'They met 2025'],
  ])('is none where %s', (_, text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('a day and a month', () => {
  it.each([
    ['day first', 'They met on 24 March in Rome.', ['24 March: ?-3-24']],
    ['day first, with a year', 'They met on 21 June 2023.', ['21 June 2023: 2023-6-21']],
    ['with "st"', 'They met on 21st June 2023.', ['21st June 2023: 2023-6-21']],
    ['with "nd"', 'They met on 2nd June 2023.', ['2nd June 2023: 2023-6-2']],
    ['with "rd" and "of"', 'They met on the 3rd of June 2023.', ['3rd of June 2023: 2023-6-3']],
    ['with "th", month first', 'They met on June 14th, 2023.', ['June 14th, 2023: 2023-6-14']],
    ['with a year right behind', 'They met on March 24 2022.', ['March 24 2022: 2022-3-24']],
    ['with a year before a colon', 'They met on March 24, 2022: all came.', ['March 24, 2022: 2022-3-24']],
    ['with a clock time in place of the year', 'They met on March 24, 20:15 in Rome.', ['March 24, 20:15: ?-3-24']],
    ['with a number that is no year', 'They met on June 13 11 times.', ['June 13: ?-6-13']],
    ['with a month cut short', 'They met on Feb. 24, 2022 in Rome.', ['Feb. 24, 2022: 2022-2-24']],
    ['with a month of four letters cut short', 'They met on Sept. 24 in Rome.', ['Sept. 24: ?-9-24']],
    ['both ends of some days', 'They met on June 13-14 in Rome.', ['June 13: ?-6-13', '14: ?-6-14']],
    ['both ends where the text ends', 'They met on June 13-14', ['June 13: ?-6-13', '14: ?-6-14']],
    [
      'both ends with a year',
      'They met on June 13th-14th, 2023 in Rome.',
      ['June 13th: 2023-6-13', '14th, 2023: 2023-6-14'],
    ],
    ['one end where the other lies before it', 'They met on June 13-11 in Rome.', ['June 13: ?-6-13']],
    ['one end where the other is the same', 'They met on June 13-13 in Rome.', ['June 13: ?-6-13']],
    ['one end where no dash stands between', 'They met on June 13 with 14 men.', ['June 13: ?-6-13']],
  ])('%s', (_, text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    ['there is no such day', 'They met on 32 February in Rome.'],
    ['the month is written small', 'They met on 24 march in Rome.'],
    ['the number belongs to a label', 'They met on A24 March.'],
    ['no ending of a number follows the day', 'They met on 24thx June.'],
  ])('are no date where %s', (_, text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('a month alone', () => {
  it.each([
    ['behind a preposition', 'They met in June.', ['June: ?-6-?']],
    ['behind "last"', 'They met last June.', ['June: ?-6-?']],
    ['behind "mid-"', 'They met mid-June.', ['June: ?-6-?']],
    ['with a year, behind nothing that leads to it', 'They met June 2023.', ['June 2023: 2023-6-?']],
    ['cut short', 'They met in Feb. and left.', ['Feb.: ?-2-?']],
    ['before a clock time', 'They met in March 7:30 sharp.', ['March 7:30: ?-3-?']],
  ])('is a date %s', (_, text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    ['nothing leads to it', 'They saw June there.'],
    ['it begins the text', 'June came late.'],
    ['it is a verb', 'March on Rome!'],
    ['it is a helping verb', 'May they rest!'],
    ['it is written small', 'They left in march.'],
  ])('is none where %s', (_, text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('a day of the week', () => {
  it.each([
    ['in full', 'They met on Tuesday in Rome.', ['Tuesday: weekday 2']],
    ['cut short', 'They met on Tues. in Rome.', ['Tues.: weekday 2']],
    ['in full, before the mark that ends the sentence', 'They met on Tuesday. All came.', ['Tuesday: weekday 2']],
  ])('%s', (_, text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it('is none where it is written small', () => {
    expect(datesIn('He sat there.')).toEqual([]);
  });
});

describe('a year alone', () => {
  it.each([
    ['behind a preposition of time', 'It came in 2015, they said.', ['2015: 2015-?-?']],
    ['at the end of the text', 'It has held since 2015', ['2015: 2015-?-?']],
    ['between determiner and noun', 'The 2015 pact was signed.', ['2015: 2015-?-?']],
    ['in a compound', 'They drove in 2015-model cars.', ['2015: 2015-?-?']],
    ['as an owner', "They came in 2015's spring.", ['2015: 2015-?-?']],
  ])('%s', (_, text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    ['it counts things', 'They sold in 2000 tickets.'],
    ['it counts things that are known', 'The 2015 tickets were sold.'],
    ['nothing goes before', '2015 was a good year.'],
    ['nothing leads to it', 'They paid 2015 and left.'],
    ['it stands behind its noun', 'The pact 2015 was signed.'],
    ['no noun follows its determiner', 'They bought a 2015.'],
    ['a determiner ends the text with it', 'They bought the 2015'],
    ['it is glued to a unit', 'They came in 2015m of snow.'],
    ['it is no year of news', 'They came in 1815 to Rome.'],
  ])('is none where %s', (_, text) => {
    expect(datesIn(text)).toEqual([]);
  });
});

describe('the calendar', () => {
  it.each([
    ['a day', '2024-03-07', { year: 2024, month: 3, day: 7 }],
    ['a day and a time', '2024-03-17T08:30:00Z', { year: 2024, month: 3, day: 17 }],
    ['no day', '2024-03', undefined],
    ['half a day', '2024-03-1', undefined],
    ['words before it', 'on 2024-03-07', undefined],
  ])('of an ISO string with %s', (_, iso, expected) => {
    expect(isoDate(iso)).toEqual(expected);
  });

  it('counts days from 1 January 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(1970, 3, 1)).toBe(59);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
  });

  it('knows the day of the week', () => {
    expect(weekday(2024, 3, 3)).toBe(0);
    expect(weekday(2024, 3, 9)).toBe(6);
  });

  it.each([
    ['the same year', 6, 14, { year: 2024, month: 6, day: 1 }, 2024],
    ['the year before', 12, 30, { year: 2024, month: 1, day: 2 }, 2023],
    ['the year after', 1, 3, { year: 2024, month: 12, day: 20 }, 2025],
    ['a month alone, by its middle', 7, undefined, { year: 2024, month: 1, day: 15 }, 2024],
    ['an event with a month alone, by its middle', 7, 15, { year: 2024, month: 1 }, 2024],
    ['an event early in its month', 7, 15, { year: 2024, month: 1, day: 2 }, 2023],
    ['the earlier of two that are equally near', 7, 16, { year: 2024, month: 1, day: 15 }, 2023],
  ])('takes the nearest year: %s', (_, month, day, event, year) => {
    expect(nearestYear(month, day, event)).toBe(year);
  });
});
