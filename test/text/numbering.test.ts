import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbering } from '../../src/text/numbering.js';

test('numbers keys in the order in which they are first met, each once', () => {
  const key = fc.oneof(fc.nat(40), fc.nat(), fc.maxSafeNat());
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), (keys) => {
      const numbering = new Numbering(1);
      const known = new Map<number, number>();
      for (const each of keys) {
        expect(numbering.find(each)).toBe(known.get(each) ?? -1);
        if (!known.has(each)) known.set(each, known.size);
        expect(numbering.numberOf(each)).toBe(known.get(each));
      }
      expect(numbering.size).toBe(known.size);
    }),
  );
});
