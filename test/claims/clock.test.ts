import { describe, expect, it } from 'vitest';
import { clockAt } from '../../src/claims/clock.js';
import { piecesOf } from '../../src/claims/pieces.js';
import { tokensOf } from './tokens.js';

/** The first clock time of a text as `written = hour:minute`. */
function clock(text: string): string | undefined {
  const pieces = piecesOf(tokensOf(text));
  for (let at = 0; at < pieces.length; at += 1) {
    const part = clockAt(pieces, at);
    if (part?.minute === undefined) continue;
    const minute = String(part.minute % 60).padStart(2, '0');
    return `${text.slice(pieces[part.first]!.start, pieces[part.last]!.end)} = ${Math.floor(part.minute / 60)}:${minute}`;
  }
  return undefined;
}

describe('a time of day', () => {
  it.each([
    ['It fell at 7:03.', '7:03 = 7:03'],
    ['It fell at 7:03:15.', '7:03:15 = 7:03'],
    ['It fell at 7:03 am.', '7:03 am = 7:03'],
    ['It fell at 7:03 p.m. on Tuesday.', '7:03 p.m. = 19:03'],
    ['It fell at 12:10 am.', '12:10 am = 0:10'],
    ['It fell at 12:10 pm.', '12:10 pm = 12:10'],
    ['It fell at 24:00.', '24:00 = 0:00'],
    ['It fell at 9.30 pm.', '9.30 pm = 21:30'],
    ['It fell at 9.30 Moscow time.', '9.30 Moscow time = 9:30'],
    ['It fell at 7am.', '7am = 7:00'],
    ['It fell at 1400 GMT.', '1400 GMT = 14:00'],
    ['It fell at 1400 hours GMT.', '1400 hours GMT = 14:00'],
    ["It fell at 9 o'clock.", "9 o'clock = 9:00"],
    ['It fell at 9 o’clock in the evening.', '9 o’clock in the evening = 21:00'],
    ["It fell at five o'clock.", "five o'clock = 5:00"],
    ['It fell at seven in the morning.', 'seven in the morning = 7:00'],
    ['It fell at seven in the afternoon.', 'seven in the afternoon = 19:00'],
    ['It fell at half past nine.', 'half past nine = 9:30'],
    ['It fell at quarter to ten.', 'quarter to ten = 9:45'],
    ['It fell at quarter to ten in the evening.', 'quarter to ten in the evening = 21:45'],
    ['It fell at quarter to one.', 'quarter to one = 0:45'],
    ['It fell at noon.', 'noon = 12:00'],
    ['It fell at midnight.', 'midnight = 0:00'],
  ])('%s', (text, expected) => {
    expect(clock(text)).toBe(expected);
  });
});

describe('no time of day', () => {
  it.each([
    'It fell by 9.30.',
    'It rose by 9.75 pm.',
    'It fell in 1984.',
    'It is 25:10.',
    'It is 7:75.',
    'It has 1460 GMT.',
    'It holds 14 in the box.',
    'It weighs 25 am.',
    'It won twenty pm.',
    'They met at seven in the harbour.',
    'They sent ninety o’clock.',
    'It is from quarter past thirteen.',
  ])('%s', (text) => {
    expect(clock(text)).toBeUndefined();
  });
});
