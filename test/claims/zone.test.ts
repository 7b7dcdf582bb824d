import { describe, expect, it } from 'vitest';
import { offsetOf } from '../../src/claims/zone.js';

const NEW_YORK = { offset: -300, summer: -240 };
const BERLIN = { offset: 60, summer: 120 };
const SYDNEY = { offset: 600, summer: 660 };

describe('offsetOf', () => {
  it.each([
    ['New York', NEW_YORK, '1-15', -300],
    ['New York', NEW_YORK, '3-7', -300],
    ['New York', NEW_YORK, '3-15', -240],
    ['New York', NEW_YORK, '7-4', -240],
    ['New York', NEW_YORK, '11-8', -300],
    ['Berlin', BERLIN, '2-28', 60],
    ['Berlin', BERLIN, '3-24', 60],
    ['Berlin', BERLIN, '4-1', 120],
    ['Berlin', BERLIN, '10-1', 120],
    ['Berlin', BERLIN, '11-1', 60],
    ['Sydney', SYDNEY, '1-15', 660],
    ['Sydney', SYDNEY, '6-15', 600],
    ['Sydney', SYDNEY, '11-15', 660],
    ['Sydney', SYDNEY, '12-15', 660],
  ])('of %s, on %o, %s', (_, zone, date, minutes) => {
    const [month, day] = date.split('-').map(Number);
    expect(offsetOf(zone, month, day)).toBe(minutes);
  });

  it.each([
    ['New York', NEW_YORK, '3-8'],
    ['New York', NEW_YORK, '3-14'],
    ['New York', NEW_YORK, '11-1'],
    ['New York', NEW_YORK, '11-7'],
    ['Berlin', BERLIN, '3-25'],
    ['Berlin', BERLIN, '3-31'],
    ['Sydney', SYDNEY, '3-1'],
    ['Sydney', SYDNEY, '4-15'],
    ['Sydney', SYDNEY, '10-15'],
  ])('of %s, on %o, %s: the clocks may or may not have changed', (_, zone, date) => {
    const [month, day] = date.split('-').map(Number);
    expect(offsetOf(zone, month, day)).toBeUndefined();
  });

  it('does not guess a month or, in a month of change, a day', () => {
    expect(offsetOf(BERLIN, undefined, undefined)).toBeUndefined();
    expect(offsetOf(BERLIN, 3, undefined)).toBeUndefined();
    expect(offsetOf(BERLIN, 7, undefined)).toBe(120);
  });

  it('asks no date of a zone without summer time, and knows none that the words do not name', () => {
    expect(offsetOf({ offset: 180 }, undefined, undefined)).toBe(180);
    expect(offsetOf({}, 7, 4)).toBeUndefined();
  });
});
