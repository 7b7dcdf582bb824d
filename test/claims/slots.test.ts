import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../src/claims/initiator.js';
import { polarityOf } from '../../src/claims/polarity.js';
import { slotsOf } from '../../src/claims/slots.js';
import { strengthOf } from '../../src/claims/strength.js';
import { tokensOf } from './tokens.js';
import { hostileText } from './words.js';

describe('whatever the text says', () => {
  it('slots lie inside the text, in order, none empty', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quantities, moments, places } = slotsOf(tokensOf(text), '2024-05-06');
        for (const slots of [quantities, moments, places]) {
          let end = 0;
          for (const slot of slots) {
            expect(slot.start).toBeGreaterThanOrEqual(end);
            expect(slot.end).toBeGreaterThan(slot.start);
            end = slot.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('numbers are finite and parts of dates in their ranges', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quantities, moments } = slotsOf(tokensOf(text), '2024-05-06');
        for (const { value, upTo = value } of quantities) {
          expect(Number.isFinite(value)).toBe(true);
          expect(upTo).toBeGreaterThanOrEqual(value);
        }
        for (const { month = 1, day = 1, weekday = 0, minute = 0, zone = 0 } of moments) {
          expect([month >= 1 && month <= 12, day >= 1 && day <= 31, weekday >= 0 && weekday <= 6]).toEqual([
            true,
            true,
            true,
          ]);
          expect([minute >= 0 && minute < 1440, Math.abs(zone) < 1440]).toEqual([true, true]);
        }
      }),
    );
  });

  it('a number is no quantity where it is part of a time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quantities, moments } = slotsOf(tokensOf(text));
        for (const q of quantities) for (const m of moments) expect(q.end <= m.start || m.end <= q.start).toBe(true);
      }),
    );
  });

  it('nothing throws', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const tokens = tokensOf(text);
        expect(['positive', 'negative']).toContain(polarityOf(tokens));
        strengthOf(tokens);
        beginningsOf(tokens);
      }),
    );
  });
});

it('gives one place for one mention of a country', () => {
  const text = 'The White House and Moscow spoke of Ukraine.';
  const places = slotsOf(tokensOf(text)).places.map(({ start, end, country }) => [text.slice(start, end), country]);
  expect(places).toEqual([
    ['White House', 'US'],
    ['Moscow', 'RU'],
    ['Ukraine', 'UA'],
  ]);
});

it('finds nothing in nothing', () => {
  expect(slotsOf([])).toEqual({ quantities: [], moments: [], places: [], roles: [] });
  expect(polarityOf([])).toBe('positive');
  expect(strengthOf([])).toBeUndefined();
});
