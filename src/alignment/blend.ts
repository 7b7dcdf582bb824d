import type { Pair } from './pair.js';
import { SIGNALS } from './signals.js';
import { LINK_MODEL } from './weights.js';

/** What one signal brought to a score: its measure, and how far it moved the log-odds. */
export interface Contribution {
  readonly signal: string;
  /** 0..1. */
  readonly measure: number;
  /** Weight times measure; positive speaks for a link. */
  readonly logit: number;
}

/** How likely it is that two statements speak to one point, 0..1: logistic regression over the signals (see `weights.ts`). */
export function blend(pair: Pair, model = LINK_MODEL): number {
  let logit = model.intercept;
  for (let i = 0; i < SIGNALS.length; i += 1) logit += model.weights[i]! * SIGNALS[i]!.measure(pair);
  return 1 / (1 + Math.exp(-logit));
}

/** What each signal brought to the score of a pair, in the order of the signals. */
export function contributions(pair: Pair, model = LINK_MODEL): Contribution[] {
  return SIGNALS.map((signal, i) => {
    const measure = signal.measure(pair);
    return { signal: signal.name, measure, logit: model.weights[i]! * measure };
  });
}
