import { describe, expect, it } from 'vitest';
import { opposeMoments } from '../../../src/alignment/opposition/moments.js';
import type { Moment, Place } from '../../../src/claims/claim.js';
import { reasons, viewed } from './viewed.js';

type Time = Partial<Moment>;

/** Clock times, on a day or on none. */
const clock = (hour: number, minute: number, more: Time = {}): Time => ({ minute: hour * 60 + minute, ...more });
const CET = 60;
const MOSCOW = 180;

/** The verdict on two times of one act, whichever stands first. */
function verdictOf(x: Time, y: Time, places: readonly [string[], string[]] = [[], []]): string {
  const one = laid(x, y, places);
  expect(laid(y, x, [places[1], places[0]])).toBe(one);
  return one;
}

function laid(x: Time, y: Time, [here, there]: readonly [string[], string[]]): string {
  const found = opposeMoments(dated(x, here), dated(y, there));
  return found.map((finding) => ('against' in finding ? finding.against.code : finding.excuse.code)).join(' ');
}

function dated(time: Time, countries: readonly string[]) {
  const view = viewed('The signal failed then.');
  const moment: Moment = { type: 'moment', start: 18, end: 22, ...time };
  const places = countries.map((country): Place => ({ type: 'place', start: 0, end: 1, country }));
  const { claim } = view;
  return { ...view, moments: [moment], claim: { ...claim, slots: { ...claim.slots, places } } };
}

type Row = readonly [x: Time, y: Time, verdict: string];

describe('dates', () => {
  it.each<Row>([
    [{ year: 2024, month: 5, day: 3 }, { year: 2024, month: 5, day: 3 }, ''],
    [{ year: 2024, month: 5, day: 3 }, { year: 2023, month: 5, day: 3 }, 'time-differs'],
    [{ month: 5, day: 3 }, { month: 6, day: 3 }, 'time-differs'],
    [{ month: 5, day: 3 }, { month: 5, day: 9 }, 'time-differs'],
    [{ weekday: 1 }, { weekday: 4 }, 'time-differs'],
    [{ weekday: 1 }, { weekday: 1 }, ''],
  ])('differ where a field that both give differs: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });

  it.each<Row>([
    [{ month: 5 }, { month: 5, day: 3 }, 'time-refined'],
    [{ year: 2024 }, { year: 2024, month: 5 }, 'time-refined'],
    [{ month: 5, day: 3 }, { month: 5, day: 3, weekday: 5 }, 'time-refined'],
    [{ month: 5, day: 3 }, clock(9, 40, { month: 5, day: 3 }), 'time-refined'],
    [{ year: 2024, month: 5 }, { month: 5, day: 3 }, 'time-refined'],
    [{ year: 2024, month: 5 }, { year: 2024, weekday: 3 }, 'time-refined'],
  ])('of which one tells more are refined: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });

  it.each<Row>([
    [{ month: 5, day: 3 }, { weekday: 3 }, ''],
    [{ year: 2024 }, clock(9, 40), ''],
  ])('with no field in common say nothing: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });
});

describe('clock times without a zone', () => {
  it.each<Row>([
    [clock(9, 40), clock(9, 40), ''],
    [clock(9, 40), clock(9, 45), 'time-refined'],
    [clock(9, 40), clock(9, 46), 'time-differs'],
    [clock(23, 58), clock(0, 2), 'time-refined'],
    [clock(23, 58), clock(0, 10), 'time-differs'],
    [clock(9, 40), clock(21, 40), 'time-differs'],
  ])('are the same within five minutes, round the clock: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });

  it.each<Row>([
    [clock(9, 40, { month: 5, day: 3 }), clock(9, 40, { month: 5, day: 9 }), 'time-differs'],
    [clock(9, 40, { month: 5, day: 3 }), clock(11, 40, { month: 5, day: 3 }), 'time-differs'],
    [clock(9, 40, { month: 5, day: 3 }), clock(9, 40, { month: 5, day: 3 }), ''],
    [clock(9, 40, { month: 5, day: 3 }), clock(9, 42, { month: 5, day: 3 }), 'time-refined'],
    [clock(9, 40, { month: 5 }), clock(9, 40, { month: 5, day: 3 }), 'time-refined'],
    [clock(9, 40, { month: 5 }), clock(11, 40, { month: 5, day: 3 }), 'time-differs'],
    [clock(9, 40, { month: 5, day: 3 }), clock(9, 40), ''],
  ])('on a day agree where the day does: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });
});

describe('clock times with a zone', () => {
  it.each<Row>([
    [clock(7, 3, { zone: CET }), clock(9, 3, { zone: MOSCOW }), 'time-zone-equivalent'],
    [clock(7, 3, { zone: CET }), clock(9, 8, { zone: MOSCOW }), 'time-zone-equivalent'],
    [clock(7, 3, { zone: CET }), clock(9, 9, { zone: MOSCOW }), 'time-differs'],
    [clock(7, 3, { zone: CET }), clock(7, 3, { zone: MOSCOW }), 'time-differs'],
    [clock(7, 3, { zone: CET }), clock(7, 3, { zone: CET }), ''],
    [clock(7, 3, { zone: CET }), clock(7, 6, { zone: CET }), 'time-refined'],
    [clock(7, 3, { zone: CET }), clock(7, 9, { zone: CET }), 'time-differs'],
    [clock(23, 30, { zone: CET }), clock(1, 30, { zone: MOSCOW }), 'time-zone-equivalent'],
  ])('are laid side by side in one zone: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });

  it.each<Row>([
    [clock(7, 3, { zone: CET }), clock(7, 3), ''],
    [clock(7, 3, { zone: CET }), clock(7, 6), ''],
    [clock(7, 3, { zone: CET }), clock(9, 3), ''],
    [clock(7, 3, { zone: CET, month: 5 }), clock(9, 3, { month: 6 }), 'time-differs'],
  ])('beside one without a zone tell nothing but by their dates: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });

  it.each<Row>([
    [
      clock(23, 30, { zone: CET, month: 5, day: 31 }),
      clock(1, 30, { zone: MOSCOW, month: 6, day: 1 }),
      'time-zone-equivalent',
    ],
    [clock(23, 30, { zone: CET, month: 5, day: 3 }), clock(1, 30, { zone: MOSCOW, month: 5, day: 7 }), 'time-differs'],
    [clock(23, 30, { zone: CET, weekday: 6 }), clock(1, 30, { zone: MOSCOW, weekday: 0 }), 'time-zone-equivalent'],
    [clock(23, 30, { zone: CET, weekday: 3 }), clock(1, 30, { zone: MOSCOW, weekday: 4 }), 'time-zone-equivalent'],
    [clock(23, 30, { zone: CET, weekday: 3 }), clock(1, 30, { zone: MOSCOW, weekday: 5 }), 'time-differs'],
    [clock(23, 30, { zone: CET, month: 5 }), clock(1, 30, { zone: MOSCOW, month: 6 }), 'time-differs'],
    [clock(23, 30, { zone: CET, month: 5, day: 3 }), clock(1, 30, { zone: MOSCOW, month: 6 }), 'time-differs'],
    [
      clock(23, 30, { zone: CET, year: 2023, month: 12, day: 31 }),
      clock(1, 30, { zone: MOSCOW, year: 2024, month: 1, day: 1 }),
      'time-zone-equivalent',
    ],
    [
      clock(23, 30, { zone: CET, year: 2023, month: 2, day: 28 }),
      clock(1, 30, { zone: MOSCOW, month: 3, day: 1 }),
      'time-zone-equivalent',
    ],
    [
      clock(23, 30, { zone: CET, month: 2, day: 28 }),
      clock(1, 30, { zone: MOSCOW, month: 2, day: 29 }),
      'time-zone-equivalent',
    ],
    [
      clock(23, 30, { zone: CET, year: 2023, month: 5, day: 3 }),
      clock(1, 30, { zone: MOSCOW, year: 2024, month: 5, day: 4 }),
      'time-differs',
    ],
  ])('may fall on two days, if on neighbours: %o, %o', (x, y, verdict) => {
    expect(verdictOf(x, y)).toBe(verdict);
  });
});

describe('neighbouring days without clock times', () => {
  const [third, fourth, fifth]: Time[] = [
    { month: 6, day: 13 },
    { month: 6, day: 14 },
    { month: 6, day: 15 },
  ];

  it.each<readonly [x: Time, y: Time, here: string[], there: string[], verdict: string]>([
    [third!, fourth!, ['US'], ['CN'], 'time-refined'],
    [third!, fifth!, ['US'], ['CN'], 'time-differs'],
    [third!, fourth!, ['US'], ['US'], 'time-differs'],
    [third!, fourth!, ['US'], [], 'time-differs'],
    [third!, fourth!, ['US'], ['US', 'CN'], 'time-differs'],
    [third!, fourth!, ['US', 'FR'], ['CN', 'FR'], 'time-refined'],
    [third!, third!, ['US'], ['CN'], ''],
    [{ ...third!, zone: CET }, { ...fourth!, zone: MOSCOW }, [], [], 'time-refined'],
    [{ ...third!, zone: CET }, { ...fourth!, zone: CET }, ['US'], ['CN'], 'time-differs'],
    [{ ...third!, zone: CET }, fourth!, ['US'], ['US'], 'time-differs'],
    [{ ...third!, zone: CET }, fourth!, ['US'], ['CN'], 'time-refined'],
    [{ weekday: 1 }, { weekday: 2 }, ['US'], ['CN'], 'time-refined'],
    [{ weekday: 1 }, { weekday: 3 }, ['US'], ['CN'], 'time-differs'],
    [{ month: 6 }, { month: 7 }, ['US'], ['CN'], 'time-differs'],
    [{ year: 2023, weekday: 3 }, { year: 2024, month: 6 }, ['US'], ['CN'], 'time-differs'],
  ])('may be one where clocks differ: %o, %o in %o and %o', (x, y, here, there, verdict) => {
    expect(verdictOf(x, y, [here, there])).toBe(verdict);
  });
});

describe('times in sentences', () => {
  const found = (a: string, b: string) => reasons(opposeMoments, a, b);

  it('of one act are told as written', () => {
    expect(found('The launch failed at 9:40.', 'The launch failed on a tower at 11:25.')).toEqual([
      { code: 'time-differs', left: '9:40', right: '11:25' },
    ]);
  });

  it.each([
    ['The law will enter into force on 1 March.', 'The law takes effect on 15 March.'],
    ['The meeting was held on Friday.', 'The meeting took place on Tuesday.'],
    ['The shop opened on Friday.', 'The shop started on Tuesday.'],
  ])('of one act in several words: %s', (a, b) => {
    expect(found(a, b)).toMatchObject([{ code: 'time-differs' }]);
  });

  it('of two acts are steps of one event', () => {
    expect(found('The alarm rang at 2:10.', 'The police arrived at 2:31.')).toEqual([
      { code: 'sub-event', left: '2:10', right: '2:31', leftAct: 'ring', rightAct: 'arrive' },
    ]);
  });

  it.each<readonly [a: string, b: string, acts: string[]]>([
    ['At 2:10 the alarm rang and the staff left.', 'The police arrived at 2:31.', ['ring', 'arrive']],
    ['The alarm rang and the staff left at 2:10.', 'The police arrived at 2:31.', ['leave', 'arrive']],
    ['The alarm rang at 2:10 and the staff left.', 'The police arrived at 2:31.', ['ring', 'arrive']],
  ])('belong to the verb before them, or to the first: %s', (a, b, acts) => {
    expect(found(a, b)).toMatchObject([{ leftAct: acts[0], rightAct: acts[1] }]);
  });

  it('of saying are left out', () => {
    expect(found('On Monday she said the deal holds.', 'On Thursday he said the deal holds.')).toEqual([]);
    expect(found('She said on Monday the deal holds.', 'On Thursday the deal was signed.')).toEqual([]);
  });

  it.each<readonly [a: string, b: string, expected: object[]]>([
    ['The kiln was lit at 9:40 and opened at 11:25.', 'The kiln was opened at 11:25 and lit at 9:40.', []],
    [
      'The kiln was lit at 9:40 and opened at 11:25.',
      'The kiln was lit at 9:42 and opened at 11:25.',
      [{ code: 'time-refined', left: '9:40', right: '9:42' }],
    ],
    [
      'The kiln was opened at 9:40 and opened at 11:25.',
      'The kiln was opened at 10:40 and opened at 12:25.',
      [
        { code: 'time-differs', left: '9:40', right: '10:40' },
        { code: 'time-differs', left: '11:25', right: '12:25' },
      ],
    ],
    [
      'The kiln opened at 9:40 and closed at 11:25.',
      'The kiln opened at 9:42 and closed at 10:50.',
      [
        { code: 'time-refined', left: '9:40', right: '9:42' },
        { code: 'time-differs', left: '11:25', right: '10:50' },
      ],
    ],
  ])('are paired off in the order of the texts, those that agree first: %s | %s', (a, b, expected) => {
    expect(found(a, b)).toEqual(expected);
  });
});
