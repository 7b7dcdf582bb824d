import type { Comparison } from '../../comparison.js';
import { checkComparison } from '../check-comparison.js';
import { english } from '../english.js';
import type { Renderer, RenderOptions } from '../report.js';
import { element, xmlDocument } from '../xml.js';
import { writeCodes } from './codes.js';

/**
 * The codebook of a comparison in the REFI-QDA exchange format (version 1.0, `.qdc`), which NVivo, MAXQDA and ATLAS.ti
 * import: a code for each kind and subtype of finding, and for each topic. The same code has the same GUID in every run.
 *
 * @throws {InputError} for a damaged comparison.
 *
 * @example
 * ```ts
 * import { compare, toCodebook } from 'readout-diff';
 *
 * const comparison = compare({
 *   id: 'march',
 *   topics: ['turnout'],
 *   readouts: [
 *     { id: 'organisers', source: { name: 'Organisers' }, text: 'Some 90,000 people marched.' },
 *     { id: 'police', source: { name: 'Police' }, text: 'Some 20,000 people marched.' },
 *   ],
 * });
 * console.log(toCodebook(comparison).includes('name="turnout"'));
 * ```
 */
export function toCodebook(comparison: Comparison, { words = english }: RenderOptions = {}): string {
  checkComparison(comparison);
  const origin = `readout-diff ${comparison.settings.version}`;
  const attributes = { xmlns: 'urn:QDA-XML:codebook:1.0', origin };
  return xmlDocument(element('CodeBook', attributes, [writeCodes(comparison, words)]));
}

export const qdc: Renderer = { name: 'qdc', mediaType: 'application/xml', extension: 'qdc', render: toCodebook };
