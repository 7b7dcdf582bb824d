import { SIGNALS } from './signals.js';
import type { Pair } from './pair.js';
import { LINK_MODEL } from './weights.js';

/** What one signal brought to a score: its measure, and how far it moved the log-odds. */
export interface Contribution {
  readonly signal: string;
  /** 0..1. */
  readonly measure: number;
  /** Weight times measure; positive speaks for a link. */
  readonly logit: number;
}

/** How likely it is that two statements speak to one point, 0..1, with what each signal brought. */
export interface Blend {
  readonly score: number;
  readonly contributions: readonly Contribution[];
}

/** Blends the signals of a pair by logistic regression; the weights were fitted on labelled events (see `weights.ts`). */
export function blend(pair: Pair, model = LINK_MODEL): Blend {
  let logit = model.intercept;
  const contributions = SIGNALS.map((signal, i): Contribution => {
    const measure = signal.measure(pair);
    const part = model.weights[i]! * measure;
    logit += part;
    return { signal: signal.name, measure, logit: part };
  });
  return { score: 1 / (1 + Math.exp(-logit)), contributions };
}
