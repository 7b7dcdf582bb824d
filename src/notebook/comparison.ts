import { type Comparison, InputError, toHtml, toTable } from '../index.js';
import { html } from '../report/html/markup.js';
import { type Display, displayOf } from './display.js';
import { type DisplayOptions, wordsOf } from './options.js';

/** What can be chosen for `displayComparison`. */
export interface ComparisonDisplayOptions extends DisplayOptions {
  /** Height of the report in a cell, in CSS pixels, 100 or more. Default: 720. */
  readonly height?: number;
}

const LOWEST = 100;

/**
 * A comparison in a cell: the whole HTML report in a frame that may run the report's own script and nothing else; as plain
 * text the terminal table.
 *
 * @throws {InputError} for a damaged comparison, and for a height below 100 or that is no number.
 *
 * @example
 * ```ts
 * import { compare } from 'readout-diff';
 * import { displayComparison } from 'readout-diff/notebook';
 *
 * const display = displayComparison(
 *   compare({
 *     id: 'call',
 *     readouts: [
 *       { id: 'a', source: { name: 'A' }, text: 'The leaders discussed the war in Ukraine.' },
 *       { id: 'b', source: { name: 'B' }, text: 'The leaders exchanged views on the crisis.' },
 *     ],
 *   }),
 * );
 * console.log(display.bundle['text/html']?.startsWith('<iframe '));
 * ```
 */
export function displayComparison(comparison: Comparison, options: ComparisonDisplayOptions = {}): Display {
  const { words } = wordsOf(options);
  const { height = 720 } = options;
  if (!(Number.isFinite(height) && height >= LOWEST))
    throw new InputError('out-of-range', 'options.height', `a number of ${LOWEST} or more`, String(height));
  const report = toHtml(comparison, { words });
  const title = comparison.event.title ?? words.labels.untitled;
  const frame = html`<iframe title="${title}" sandbox="allow-scripts" width="100%" height="${Math.round(height)}" style="border:1px solid #888" srcdoc="${report}"></iframe>`;
  return displayOf({ 'text/html': frame.markup, 'text/plain': toTable(comparison, { words }) });
}
