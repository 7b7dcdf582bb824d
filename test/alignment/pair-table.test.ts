import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PairTable } from '../../src/alignment/pair-table.js';

test('keeps the largest number of each pair, whichever comes first, and 0 for all others', () => {
  const item = fc.nat(5000);
  const entry = fc.tuple(item, item, fc.constantFrom(0.25, 0.5, 0.75));
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 2000 }), fc.array(fc.tuple(item, item)), (entries, others) => {
      const table = new PairTable(5001);
      const known = new Map<string, number>();
      const name = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
      for (const [a, b, value] of entries) {
        table.raise(a, b, value);
        known.set(name(a, b), Math.max(known.get(name(a, b)) ?? 0, value));
      }
      for (const [a, b] of [...entries, ...others]) {
        expect(table.get(a, b)).toBe(known.get(name(a, b)) ?? 0);
        expect(table.get(b, a)).toBe(table.get(a, b));
      }
    }),
    { numRuns: 30 },
  );
});
