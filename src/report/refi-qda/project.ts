import type { Comparison } from '../../comparison.js';
import { utf8 } from '../../text/utf8.js';
import { checkComparison } from '../check-comparison.js';
import { english } from '../english.js';
import { legalText } from '../legal-text.js';
import type { Renderer, RenderOptions } from '../report.js';
import { summarize } from '../summarize.js';
import { idOf } from '../uuid.js';
import type { Words } from '../words.js';
import { element, type Markup, onLines, xmlDocument } from '../xml.js';
import { zip } from '../zip.js';
import { writeCodes } from './codes.js';
import { codingsOf } from './codings.js';
import { writeNotes } from './notes.js';
import { sourceGuid, writeSource } from './sources.js';

/**
 * A comparison as a project in the REFI-QDA exchange format (version 1.0, `.qdpx`), which NVivo, MAXQDA and ATLAS.ti import:
 * the readouts as plain texts, the codebook of `toCodebook` laid on the quotes of every finding and topic, a note for each
 * finding, and links between claims that meet. Positions are code points of the text. The same comparison gives the same
 * bytes.
 *
 * @returns The bytes of the file, a zip archive.
 * @throws {InputError} for a damaged comparison.
 *
 * @example
 * ```ts
 * import { compare, toQdpx } from 'readout-diff';
 *
 * const comparison = compare({
 *   id: 'march',
 *   readouts: [
 *     { id: 'organisers', source: { name: 'Organisers' }, text: 'Some 90,000 people marched.' },
 *     { id: 'police', source: { name: 'Police' }, text: 'Some 20,000 people marched.' },
 *   ],
 * });
 * console.log(toQdpx(comparison).length > 0);
 * ```
 */
export function toQdpx(comparison: Comparison, { words = english }: RenderOptions = {}): Uint8Array {
  checkComparison(comparison);
  const { id, readouts } = comparison.event;
  const texts = readouts.map((readout) => ({
    path: `Sources/${sourceGuid(id, readout.id)}.txt`,
    bytes: utf8(legalText(readout.text)),
  }));
  const project = xmlDocument(writeProject(comparison, words));
  return zip([{ path: 'project.qde', bytes: utf8(project) }, ...texts]);
}

export const qdpx: Renderer<Uint8Array> = {
  name: 'qdpx',
  mediaType: 'application/zip',
  extension: 'qdpx',
  render: toQdpx,
};

function writeProject(comparison: Comparison, words: Words): Markup {
  const { event, settings } = comparison;
  const summary = summarize(comparison, words);
  const user = idOf('user');
  const origin = `readout-diff ${settings.version}`;
  const codings = codingsOf(comparison);
  const sources = event.readouts.map((readout) => writeSource(comparison, readout, codings, words));
  const notes = writeNotes(comparison, summary, words);
  const links = writeLinks(comparison, words);
  return element(
    'Project',
    { xmlns: 'urn:QDA-XML:project:1.0', name: event.title ?? event.id, origin, creatingUserGUID: user },
    onLines([
      element('Users', {}, [element('User', { guid: user, name: 'readout-diff', id: 'readout-diff' })]),
      element('CodeBook', {}, [writeCodes(comparison, words)]),
      element('Sources', {}, onLines(sources)),
      ...(notes.length === 0 ? [] : [element('Notes', {}, onLines(notes))]),
      ...(links.length === 0 ? [] : [element('Links', {}, onLines(links))]),
    ]),
  );
}

/** A link between the passages of two claims that meet, named by their relation. */
function writeLinks({ event, clusters }: Comparison, words: Words): Markup[] {
  const links = new Map(clusters.flatMap(({ links }) => links.map((link) => [JSON.stringify([link.a, link.b]), link])));
  return [...links.values()].map(({ a, b, relation }) =>
    element('Link', {
      guid: idOf('link', event.id, a, b),
      name: words.relations[relation],
      direction: 'Associative',
      originGUID: idOf('claim', event.id, a),
      targetGUID: idOf('claim', event.id, b),
    }),
  );
}
