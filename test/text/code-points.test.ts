import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsIn } from '../../src/text/code-points.js';

describe('codePointsIn', () => {
  it('counts an astral character and a lone surrogate as one each', () => {
    expect(codePointsIn('a🚀b')({ start: 1, end: 3 })).toEqual({ start: 1, end: 2 });
    expect(codePointsIn('\ud83d \udc00x')({ start: 3, end: 4 })).toEqual({ start: 3, end: 4 });
    expect(codePointsIn('')({ start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });

  it('chooses the same words as a list of code points does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 6 }), fc.nat(5), (parts, at) => {
        const before = parts.slice(0, at).join('');
        const words = parts[at] ?? '';
        const text = parts.join('');
        const { start, end } = codePointsIn(text)({ start: before.length, end: before.length + words.length });
        expect([...text].slice(start, end).join('')).toBe(words);
      }),
    );
  });
});
