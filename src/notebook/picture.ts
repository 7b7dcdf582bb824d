import { type Comparison, type SvgView, toSvg, toTable } from '../index.js';
import { type Display, displayOf } from './display.js';
import { type DisplayOptions, wordsOf } from './options.js';

/** What can be chosen for `displayPicture`. */
export interface PictureDisplayOptions extends DisplayOptions {
  /** Which picture. Default: `coverage`, the matrix of who names what. */
  readonly view?: SvgView;
}

/**
 * A picture of a comparison in a cell, in SVG; as plain text the terminal table, which holds the matrix too.
 *
 * @throws {InputError} for a damaged comparison or an unknown view.
 */
export function displayPicture(comparison: Comparison, options: PictureDisplayOptions = {}): Display {
  const { words } = wordsOf(options);
  const svg = toSvg(comparison, { words, ...(options.view !== undefined && { view: options.view }) });
  return displayOf({ 'image/svg+xml': svg, 'text/plain': toTable(comparison, { words }) });
}
