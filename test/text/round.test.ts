import fc from 'fast-check';
import { expect, test } from 'vitest';
import { round } from '../../src/text/round.js';

test('keeps three decimals', () => {
  expect([0.12345, 0.9996, 1 / 3, 2, -0.5004].map(round)).toEqual([0.123, 1, 0.333, 2, -0.5]);
});

test('is near, is written short, and stays as it is when rounded again', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (value) => {
      const rounded = round(value);
      expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.0005 + 1e-12);
      expect(rounded).toBeGreaterThanOrEqual(0);
      expect(rounded).toBeLessThanOrEqual(1);
      expect(String(rounded)).toMatch(/^[01](?:\.\d{1,3})?$/u);
      expect(round(rounded)).toBe(rounded);
    }),
  );
});
