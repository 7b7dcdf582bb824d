import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { similarity } from '../../src/alignment/similarity.js';
import { InputError } from '../../src/errors.js';

describe('similarity', () => {
  test('is 1 for the same claim, whatever its spacing, quotation marks and first letter', () => {
    const claim = 'The two leaders agreed to meet in May.';
    expect(similarity(claim, claim)).toBe(1);
    expect(similarity(claim, 'the two  leaders agreed to meet in May')).toBe(1);
    expect(similarity('He called it "a mistake".', 'He called it \u201ca mistake\u201d.')).toBe(1);
    expect(similarity('', '')).toBe(1);
  });

  test('is at least one half for a paraphrase and below for other claims', () => {
    const claim = 'The president met the chairman of the company in Paris on Monday.';
    expect(
      similarity(claim, 'On Monday the head of the firm had a meeting with the president in Paris.'),
    ).toBeGreaterThan(0.5);
    expect(similarity(claim, 'Storms damaged several bridges in the north of the country.')).toBeLessThan(0.3);
  });

  test('falls with a number, a denial or an opposite that differs', () => {
    const claim = 'Three soldiers were killed in the attack.';
    const near = similarity(claim, 'Three soldiers were killed in an attack.');
    expect(similarity(claim, 'Nine soldiers were killed in the attack.')).toBeLessThan(near);
    expect(similarity(claim, 'Three soldiers were not killed in the attack.')).toBeLessThan(near);
    expect(similarity('Prices rose in May.', 'Prices fell in May.')).toBeLessThan(
      similarity('Prices rose in May.', 'Prices climbed in May.'),
    );
  });

  test('meets numbers in words and digits, and a country under its several names', () => {
    expect(similarity('Two ships left Germany.', '2 ships left Germany.')).toBeGreaterThan(0.8);
    expect(similarity('Talks in Germany ended.', 'Talks in Berlin ended.')).toBeGreaterThan(
      similarity('Talks in Germany ended.', 'Talks in Tokyo ended.'),
    );
  });

  test('is symmetric to the last bit and within 0..1 for any two texts', () => {
    const word = fc.constantFrom(
      'the',
      'ship',
      'boat',
      'rammed',
      'a',
      '2',
      'two',
      'Germany',
      'not',
      '?',
      '\ud800',
      '__proto__',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const value = similarity(a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(Object.is(value, similarity(b, a))).toBe(true);
      }),
    );
  });

  test('rejects what is no string', () => {
    expect(() => similarity(1 as never, 'a')).toThrow(InputError);
    expect(() => similarity('a', undefined as never)).toThrow(InputError);
  });
});
