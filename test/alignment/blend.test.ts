import { describe, expect, test } from 'vitest';
import { blend, contributions } from '../../src/alignment/blend.js';
import { SIGNALS } from '../../src/alignment/signals.js';
import { LINK_MODEL } from '../../src/alignment/weights.js';
import { exampleAlignments, pairOf } from './aligned.js';

const only = (name: string, weight: number, intercept = 0) => ({
  intercept,
  threshold: 0.5,
  weights: SIGNALS.map((signal) => (signal.name === name ? weight : 0)),
});
const pair = pairOf('Grain prices rose in May.', 'In May prices of grain and steel rose.');

describe('blend', () => {
  test('is the logistic of the sum of what each signal brings', () => {
    for (const { pairs } of exampleAlignments()) {
      for (const { pair: one } of pairs.slice(0, 30)) {
        const logit = contributions(one).reduce((sum, part) => sum + part.logit, LINK_MODEL.intercept);
        expect(blend(one)).toBeCloseTo(1 / (1 + Math.exp(-logit)), 12);
      }
    }
  });

  test('a model without weights says what its intercept says', () => {
    expect(blend(pair, only('nouns', 0))).toBe(0.5);
    expect(blend(pair, only('nouns', 0, 1000))).toBe(1);
    expect(blend(pair, only('nouns', 0, -1000))).toBe(0);
  });

  test('a weight moves its own signal', () => {
    expect(blend(pair, only('nouns', 3))).toBeGreaterThan(0.6);
    expect(blend(pair, only('nouns', -3))).toBeLessThan(0.4);
    expect(blend(pair, only('rivals', 3))).toBe(0.5);
  });
});

test('contributions are in the order of the signals, weight times measure', () => {
  const parts = contributions(pair, only('nouns', 2));
  expect(parts.map(({ signal }) => signal)).toEqual(SIGNALS.map(({ name }) => name));
  parts.forEach(({ signal, measure, logit }, i) => {
    expect(measure).toBe(SIGNALS[i]!.measure(pair));
    expect(logit).toBe(signal === 'nouns' ? 2 * measure : 0);
  });
});
