/**
 * What cells of notebooks show: comparisons, pictures, pairs of claims and attributions.
 *
 * @module readout-diff/notebook
 */

export { displayAttributions } from './attributions.js';
export { type ComparisonDisplayOptions, displayComparison } from './comparison.js';
export type { Display, DisplayTarget, MimeBundle } from './display.js';
export type { DisplayOptions } from './options.js';
export { displayPair } from './pair.js';
export { displayPicture, type PictureDisplayOptions } from './picture.js';
export { english as englishNotebookWords, type NotebookWords } from './words.js';
