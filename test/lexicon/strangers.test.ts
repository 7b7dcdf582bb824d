import { describe, expect, test } from 'vitest';
import { Strangers } from '../../src/lexicon/strangers.js';

const wordsFrom = (first: number, count: number) => Array.from({ length: count }, (_, i) => ({ word: first + i }));

describe('strangers', () => {
  test('are known from list to list, whichever of the two is asked for', () => {
    const strangers = new Strangers();
    const [a, b, c] = strangers.seatsOf(wordsFrom(70, 3)) as unknown as [number, number, number];
    strangers.add(a, b);
    const [later, again, , before] = strangers.seatsOf([{ word: 71 }, { word: 70 }, { word: 5 }, { word: 72 }]);
    expect([later, again, before]).toEqual([b, a, c]);
    expect([strangers.has(a, b), strangers.has(b, a), strangers.has(a, c), strangers.has(c, b)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('are all forgotten when there are too many words', () => {
    const strangers = new Strangers();
    const [a, b] = strangers.seatsOf(wordsFrom(0, 4000)) as unknown as [number, number];
    strangers.add(a, b);
    strangers.seatsOf(wordsFrom(0, 4096));
    expect(strangers.has(a, b)).toBe(true);
    strangers.seatsOf(wordsFrom(4096, 1));
    expect(strangers.has(a, b)).toBe(false);
  });

  test('words of a list that is too long have no seat, and nothing is known of them', () => {
    const strangers = new Strangers();
    const seats = strangers.seatsOf(wordsFrom(0, 5000));
    for (const seat of seats) {
      strangers.add(seats[4999]!, seat);
      strangers.add(seat, seats[4500]!);
    }
    strangers.add(seats[0]!, seats[4095]!);
    for (const seat of seats)
      if (strangers.has(seats[4999]!, seat) || strangers.has(seat, seats[4999]!)) expect(seat).toBe('unknown');
    expect([strangers.has(seats[4095]!, seats[0]!), strangers.has(seats[1]!, seats[0]!)]).toEqual([true, false]);
  });
});
