import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../src/claims/pieces.js';
import { offsetOf, zoneAt } from '../../src/claims/zone.js';
import { tokensOf } from './tokens.js';

const NEW_YORK = { offset: -300, summer: -240 };
const BERLIN = { offset: 60, summer: 120 };
const LONDON = { offset: 0, summer: 60 };
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
    ['New York', NEW_YORK, '4-1', -240],
    ['New York', NEW_YORK, '10-31', -240],
    ['New York', NEW_YORK, '12-1', -300],
    ['London', LONDON, '1-15', 0],
    ['London', LONDON, '3-10', 0],
    ['London', LONDON, '3-24', 0],
    ['London', LONDON, '11-4', 0],
    ['Sydney', SYDNEY, '5-1', 600],
    ['Sydney', SYDNEY, '9-30', 600],
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
    expect(offsetOf({ summer: 60 }, 1, 4)).toBeUndefined();
  });
});

describe('the zone behind a clock time', () => {
  const zoneIn = (text: string) => {
    const pieces = piecesOf(tokensOf(text));
    const found = zoneAt(pieces, 0);
    return found && [text.slice(0, pieces[found.last]!.end), found.zone.offset];
  };

  it.each([
    ['its letters', 'CET they met', 'CET', 60],
    ['its letters at the end of the text', 'CET', 'CET', 60],
    ['its name', 'Moscow time they met', 'Moscow time', 180],
    ['its name in brackets', '(Moscow time) they met', '(Moscow time)', 180],
    ['its letters before a bracket that it did not open', 'CET) they met', 'CET', 60],
    ['its letters in a bracket with more', '(CET, they say) they met', '(CET', 60],
    ['a bracket that is never closed', '(CET', '(CET', 60],
    ['hours east of UTC', 'UTC+3 they met', 'UTC+3', 180],
    ['hours west of UTC', 'UTC-3 they met', 'UTC-3', -180],
    ['hours west of UTC by a minus sign', 'UTC−3 they met', 'UTC−3', -180],
    ['hours west of UTC by a dash', 'UTC–3 they met', 'UTC–3', -180],
    ['hours of two digits', 'UTC+10 they met', 'UTC+10', 600],
    ['no hours of three digits', 'UTC +100 they met', 'UTC', 0],
    ['no hours in words', 'UTC + one they met', 'UTC', 0],
    ['no hours where the text ends', 'UTC +', 'UTC', 0],
    ['no hours behind another sign', 'UTC / 3 they met', 'UTC', 0],
    ['no hours behind another zone', 'CET+3 they met', 'CET', 60],
  ])('is told by %s', (_, text, written, minutes) => {
    expect(zoneIn(text)).toEqual([written, minutes]);
  });

  it.each(['cet they met', 'they met (CET)', ', CET they met', ''])('is not told by: %s', (text) => {
    expect(zoneIn(text)).toBeUndefined();
  });
});
