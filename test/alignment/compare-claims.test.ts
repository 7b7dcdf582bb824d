import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareClaims } from '../../src/alignment/compare-claims.js';
import { InputError } from '../../src/errors.js';

const codes = (a: string, b: string) => compareClaims(a, b).because.map(({ code }) => code);
const relation = (a: string, b: string) => compareClaims(a, b).relation;

describe('compareClaims', () => {
  test('a denial of the same claim contradicts it', () => {
    expect(relation('The delegation visited the power plant.', 'The delegation did not visit the power plant.')).toBe(
      'contradiction',
    );
    expect(relation('A ship is leaving the harbour.', 'There is no ship leaving the harbour.')).toBe('contradiction');
    expect(codes('A ship is leaving the harbour.', 'No ship is leaving the harbour.')).toContain('polarity-differs');
  });

  test('a denial of another claim contradicts nothing', () => {
    expect(relation('The delegation visited the power plant.', 'Farmers did not get the promised loans.')).toBe(
      'unrelated',
    );
  });

  test('numbers and opposites that cannot both hold contradict', () => {
    expect(relation('The storm killed 12 people in the town.', 'The storm killed 31 people in the town.')).toBe(
      'contradiction',
    );
    expect(relation('Oil prices rose sharply on Friday.', 'Oil prices fell sharply on Friday.')).toBe('contradiction');
  });

  test('the same claim in other words agrees', () => {
    expect(
      relation('The minister met the president in Rome.', 'In Rome the minister had a meeting with the president.'),
    ).toBe('agree');
    expect(compareClaims('Talks began.', 'talks began')).toEqual({ relation: 'agree', score: 1, because: [] });
  });

  test('a claim that holds the other and more is partial', () => {
    const short = 'The court fined the company.';
    const long =
      'The court fined the company and ordered its former managers to repay every bonus since the merger with two rival banks.';
    expect(relation(short, long)).toBe('partial');
  });

  test('no texts at all: equal ones agree, others are unrelated', () => {
    expect(compareClaims('', '').relation).toBe('agree');
    expect(compareClaims('', 'Talks began.')).toEqual({ relation: 'unrelated', score: 0, because: [] });
    expect(compareClaims('?!', '...').relation).toBe('unrelated');
  });

  test('relation and score do not depend on the order, for any two texts', () => {
    const word = fc.constantFrom(
      'the',
      'ship',
      'boat',
      'not',
      'no',
      'sank',
      'rose',
      'fell',
      '2',
      'two',
      '3',
      'Germany',
      'on Monday',
      '.',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 10 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const one = compareClaims(a, b);
        const other = compareClaims(b, a);
        expect([other.relation, other.score]).toEqual([one.relation, one.score]);
        expect(one.score >= 0 && one.score <= 1).toBe(true);
      }),
    );
  });

  test('rejects what is no string', () => {
    expect(() => compareClaims(null as never, 'a')).toThrow(InputError);
    expect(() => compareClaims('a', {} as never)).toThrow(InputError);
  });
});
