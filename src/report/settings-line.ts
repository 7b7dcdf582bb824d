import type { Comparison } from '../comparison.js';
import { decimal, fill } from './fill.js';
import { plain } from './plain.js';
import type { Words } from './words.js';

/** How the comparison was made and how to read it: the line at the foot of a report. */
export function settingsLine({ settings }: Comparison, words: Words): string {
  return fill(words.labels.settings, { version: plain(settings.version), threshold: decimal(settings.threshold) });
}
