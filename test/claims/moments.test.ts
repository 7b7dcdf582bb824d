import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../src/claims/slots.js';
import { tokensOf } from './tokens.js';

function moments(text: string, eventDate?: string) {
  return slotsOf(tokensOf(text), eventDate).moments.map(({ type: _, start, end, ...parts }) => [
    text.slice(start, end),
    parts,
  ]);
}

describe('dates', () => {
  it.each([
    ['They met on Feb. 24, 2022 in Rome.', 'Feb. 24, 2022', { year: 2022, month: 2, day: 24, weekday: 4 }],
    ['They met on 24 February.', '24 February', { month: 2, day: 24 }],
    ['They met on February 24th.', 'February 24th', { month: 2, day: 24 }],
    ['They met on the 14th of June.', '14th of June', { month: 6, day: 14 }],
    ['They met on 2025-02-24 in Rome.', '2025-02-24', { year: 2025, month: 2, day: 24, weekday: 1 }],
    ['They met on 24.02.2025 in Rome.', '24.02.2025', { year: 2025, month: 2, day: 24, weekday: 1 }],
    ['They met on 06/13/2023 in Rome.', '06/13/2023', { year: 2023, month: 6, day: 13, weekday: 2 }],
    ['They met on 13/06/2023 in Rome.', '13/06/2023', { year: 2023, month: 6, day: 13, weekday: 2 }],
    ['They met on Monday.', 'Monday', { weekday: 1 }],
    ['They met in June 2023.', 'June 2023', { year: 2023, month: 6 }],
    ['They met in May.', 'May', { month: 5 }],
    ['The 2015 agreement holds.', '2015', { year: 2015 }],
    ['They have met since 2014.', '2014', { year: 2014 }],
  ])('%s', (text, written, parts) => {
    expect(moments(text)).toEqual([[written, parts]]);
  });

  it('reads the two ends of a span of days', () => {
    expect(moments('They met June 13-14, 2023.')).toMatchObject([
      ['June 13', { year: 2023, month: 6, day: 13 }],
      ['14, 2023', { year: 2023, month: 6, day: 14 }],
    ]);
  });

  it('takes the year from the date of the event', () => {
    expect(moments('They met on 24 February.', '2025-03-01')).toMatchObject([
      ['24 February', { year: 2025, weekday: 1 }],
    ]);
    expect(moments('They will meet on 3 January.', '2024-12-20')).toMatchObject([['3 January', { year: 2025 }]]);
    expect(moments('They met on 30 December.', '2025-01-02')).toMatchObject([['30 December', { year: 2024 }]]);
  });

  it.each([
    'They march on.',
    'It may rain.',
    'He sat down.',
    '6/7/2023 can be two days.',
    'He bought 2000 tickets.',
    '2,022 people came.',
  ])('leaves alone: %s', (text) => {
    expect(moments(text)).toEqual([]);
  });
});

describe('clock times', () => {
  it.each([
    ['It fell at 7:03 am (CET).', '7:03 am (CET)', { minute: 423, zone: 60 }],
    ['It fell at about 9.30 (Moscow time).', '9.30 (Moscow time)', { minute: 570, zone: 180 }],
    ['It fell at 10:30 p.m. local time.', '10:30 p.m. local time', { minute: 1350 }],
    ['It fell at 1400 GMT.', '1400 GMT', { minute: 840, zone: 0 }],
    ['It fell at 15:00 UTC+3.', '15:00 UTC+3', { minute: 900, zone: 180 }],
    ['It fell at 15:00 UTC-3.', '15:00 UTC-3', { minute: 900, zone: -180 }],
    ['It fell at 7:03:15.', '7:03:15', { minute: 423 }],
    ['It fell at a quarter to nine.', 'quarter to nine', { minute: 525 }],
    ['It fell at 8 in the morning.', '8 in the morning', { minute: 480 }],
    ['It fell at 7am.', '7am', { minute: 420 }],
    ['It fell at 12 p.m. sharp.', '12 p.m.', { minute: 720 }],
    ['It fell at 12:15 am.', '12:15 am', { minute: 15 }],
    ['It fell at noon.', 'noon', { minute: 720 }],
    ["It fell at five o'clock.", "five o'clock", { minute: 300 }],
    ['It fell at half past nine.', 'half past nine', { minute: 570 }],
    ['It fell at 8 in the evening.', '8 in the evening', { minute: 1200 }],
  ])('%s', (text, written, parts) => {
    expect(moments(text)).toEqual([[written, parts]]);
  });

  it('joins a clock time with its date', () => {
    expect(moments('At 7:03 am (CET) on Tuesday, March 14, 2023, it fell.')).toEqual([
      [
        '7:03 am (CET) on Tuesday, March 14, 2023',
        { year: 2023, month: 3, day: 14, weekday: 2, minute: 423, zone: 60 },
      ],
    ]);
  });

  it('knows summer time from the date', () => {
    expect(moments('It fell at 7 am Eastern Time on July 4.')).toMatchObject([[expect.anything(), { zone: -240 }]]);
    expect(moments('It fell at 7 am Eastern Time on January 4.')).toMatchObject([[expect.anything(), { zone: -300 }]]);
    expect(moments('It fell at 7 am Eastern Time.')[0]![1]).not.toHaveProperty('zone');
  });

  it.each(['Prices rose 9.30 percent.', 'They had 1400 people.', 'It rose from 7.5 to 9.30.', 'The score was 3:1.'])(
    'leaves alone: %s',
    (text) => {
      expect(moments(text)).toEqual([]);
    },
  );
});

describe('two neighbours', () => {
  it.each([
    ['a date behind a day', 'They met on Tuesday, March 12.', ['Tuesday, March 12']],
    ['a time behind a day', 'They met on Tuesday at 7 am.', ['Tuesday at 7 am']],
    ['with four words between', 'They met on Tuesday, in the early March days.', ['Tuesday, in the early March']],
  ])('are one moment: %s', (_, text, written) => {
    expect(moments(text).map(([words]) => words)).toEqual(written);
  });

  it.each([
    ['both say the day', 'They met on Monday, Tuesday or later.', ['Monday', 'Tuesday']],
    ['both say the date', 'They met on March 12, March 14 or later.', ['March 12', 'March 14']],
    ['both say the time', 'They met at 7 am, 8 am or later.', ['7 am', '8 am']],
    ['both say the year', 'They met in June 2023 in 2024 prices.', ['June 2023']],
    ['"and" stands between', 'They met on Tuesday and March 12.', ['Tuesday', 'March 12']],
    ['too much stands between', 'They met on Tuesday, in the late evening of March 12.', ['Tuesday', 'March 12']],
    ['a year alone goes before', 'In 2022 on Monday they met.', ['2022', 'Monday']],
  ])('are two where %s', (_, text, written) => {
    expect(moments(text).map(([words]) => words)).toEqual(written);
  });
});

describe('what a moment leaves open', () => {
  it.each([
    ['all but the weekday', 'They met on Tuesday.', ['weekday']],
    ['all but the time', 'They met at noon.', ['minute']],
    ['all but the year', 'They have met since 2014.', ['year']],
    ['year and weekday', 'They met on 24 February.', ['month', 'day']],
    ['the day', 'They met in June 2023.', ['year', 'month']],
  ])('%s', (_, text, fields) => {
    expect(moments(text).map(([, parts]) => Object.keys(parts as object))).toEqual([fields]);
  });

  it.each([
    ['by the event where no date stands', 'They met at 7 am Eastern Time.', '2024-07-04', -240],
    ['by the event in winter', 'They met at 7 am Eastern Time.', '2024-01-04', -300],
    ['by the day of the event in a month of change', 'They met at 7 am Eastern Time.', '2024-03-20', -240],
    ['by the date that stands there', 'They met at 7 am Eastern Time on March 2.', '2024-03-20', -300],
  ])('its zone is told %s', (_, text, event, zone) => {
    expect(moments(text, event)[0]![1]).toMatchObject({ zone });
  });

  it('its zone, where a month of change has no day, whatever the event', () => {
    expect(moments('They met in March at 7 am Eastern Time.', '2024-03-20')[0]![1]).not.toHaveProperty('zone');
  });
});
