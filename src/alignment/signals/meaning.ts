import type { Signal } from '../alignment.js';
import { cosine } from '../meaning.js';

/**
 * Cosine of the weighted mean word vectors of two statements, after the mean of the event is taken out, from -1..1 to
 * 0..1 by cutting what is below 0 (Arora et al. 2017, A Simple but Tough-to-Beat Baseline; the common component here
 * is what all readouts of one event share).
 */
export const meaning: Signal = {
  name: 'meaning',
  measure: ({ a, b }) => Math.max(0, Math.min(1, cosine(a.meaning, b.meaning))),
};
