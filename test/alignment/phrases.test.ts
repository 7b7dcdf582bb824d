import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPhrases } from '../../src/alignment/phrases.js';
import { InputError } from '../../src/errors.js';

describe('alignPhrases', () => {
  test('aligns phrases and names their relation', () => {
    const left = ['The two presidents', 'discussed', 'the war', 'in Berlin'];
    const right = ['In Berlin', 'both presidents', 'discussed', 'the long war'];
    expect(alignPhrases(left, right).map(({ left: l, right: r }) => [...l, ...r])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 0],
    ]);
    const relations = alignPhrases(left, right).map(({ relation }) => relation);
    expect(relations[1]).toBe('same');
    expect(relations[2]).toBe('right-narrower');
    expect(relations[3]).toBe('same');
  });

  test('tells other numbers and opposites from the same', () => {
    const relation = (a: string, b: string) => alignPhrases([a, 'in May'], [b, 'in May'])[0]?.relation;
    expect(relation('12 people', '15 people')).toBe('similar');
    expect(relation('lower', 'higher')).toBe('opposite');
    expect(relation('two armed jets', 'jets')).toBe('left-narrower');
  });

  test('the same phrases are the same with score 1', () => {
    for (const { left, right, relation, score } of alignPhrases(
      ['a ship', 'sank', 'a ship'],
      ['a ship', 'sank', 'a ship'],
    ))
      expect([left, relation, score]).toEqual([right, 'same', 1]);
  });

  test('nothing to align gives no pairs', () => {
    expect(alignPhrases([], [])).toEqual([]);
    expect(alignPhrases(['a ship'], [])).toEqual([]);
    expect(alignPhrases([''], [''])).toEqual([]);
    expect(alignPhrases([',', '.'], ['.'])).toEqual([]);
  });

  test('swapping the sides turns the result, whatever the phrases', () => {
    const turned = { 'left-narrower': 'right-narrower', 'right-narrower': 'left-narrower' } as const;
    const word = fc.constantFrom(
      'the',
      'ship',
      'red',
      'boat',
      'sank',
      '2',
      'two',
      'Germany',
      'in',
      '',
      ',',
      '\ud800',
      'up',
      'down',
    );
    const phrase = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    );
    const phrases = fc.array(phrase, { maxLength: 5 });
    fc.assert(
      fc.property(phrases, phrases, (left, right) => {
        const one = alignPhrases(left, right);
        const other = alignPhrases(right, left).map(({ left: l, right: r, relation, score }) => ({
          left: r,
          right: l,
          relation: turned[relation as keyof typeof turned] ?? relation,
          score,
        }));
        expect(other.sort((x, y) => x.left[0]! - y.left[0]!)).toEqual(one);
        for (const { score } of one) expect(score >= 0 && score <= 1).toBe(true);
        expect(new Set(one.map(({ right: r }) => r[0])).size).toBe(one.length);
      }),
    );
  });

  test('rejects what is no array of strings', () => {
    expect(() => alignPhrases('a b' as never, [])).toThrow(InputError);
    expect(() => alignPhrases([], [1 as never])).toThrow(InputError);
    expect(() => alignPhrases(null as never, [])).toThrow(InputError);
  });
});
