import type { Comparison } from '../../comparison.js';
import { InputError } from '../../errors.js';
import { describe } from '../../event/describe.js';
import { checkComparison } from '../check-comparison.js';
import { english } from '../english.js';
import type { Renderer } from '../report.js';
import { summarize } from '../summarize.js';
import type { Words } from '../words.js';
import { alignmentView } from './alignment.js';
import { coverageView } from './coverage.js';
import { emphasisView } from './emphasis.js';
import { draw } from './picture.js';
import type { View } from './view.js';

/** The pictures of a comparison. */
export const SVG_VIEWS = ['coverage', 'alignment', 'emphasis'] as const;
/** A picture of a comparison; `toSvg` says what each shows. */
export type SvgView = (typeof SVG_VIEWS)[number];

/** What can be chosen for `toSvg`. */
export interface SvgOptions {
  /** Which picture. Default: `coverage`. */
  readonly view?: SvgView;
  /** The words shown. Default: English. */
  readonly words?: Words;
}

const VIEWS: { readonly [V in SvgView]: View } = {
  coverage: coverageView,
  alignment: alignmentView,
  emphasis: emphasisView,
};

/**
 * A comparison as a picture in SVG, with a title and a description in words. `coverage`: which readout names which topic.
 * `alignment`: a lane for each readout and ribbons between claims that meet. `emphasis`: the topics of each readout in the
 * order of its text. Colours come from CSS variables such as `--readout-diff-ink`, and no sign is a colour alone. A picture
 * is 600 pixels wide, wider only for many readouts or claims. One with nothing to show says why.
 *
 * @throws {InputError} for a damaged comparison or an unknown view.
 *
 * @example
 * ```ts
 * import { compare, toSvg } from 'readout-diff';
 *
 * const comparison = compare({
 *   id: 'march',
 *   topics: ['turnout'],
 *   readouts: [
 *     { id: 'organisers', source: { name: 'Organisers' }, text: 'Some 90,000 people marched.' },
 *     { id: 'police', source: { name: 'Police' }, text: 'Some 20,000 people marched.' },
 *   ],
 * });
 * console.log(toSvg(comparison, { view: 'alignment' }).includes('<svg'));
 * ```
 */
export function toSvg(comparison: Comparison, { view = 'coverage', words = english }: SvgOptions = {}): string {
  if (!SVG_VIEWS.includes(view)) {
    throw new InputError('unknown-value', 'view', `one of ${SVG_VIEWS.join(', ')}`, describe(view));
  }
  checkComparison(comparison);
  const summary = summarize(comparison, words);
  const about = [summary.title, summary.date].filter((part) => part !== undefined).join(', ');
  return draw(VIEWS[view]({ comparison, summary, words, about }));
}

export const svg: Renderer = {
  name: 'svg',
  mediaType: 'image/svg+xml',
  extension: 'svg',
  choice: { option: 'view', values: SVG_VIEWS },
  render: (comparison, options = {}) => toSvg(comparison, options as SvgOptions),
};
