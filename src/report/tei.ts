import type { Comparison } from '../comparison.js';
import type { ReadoutRecord } from '../event/event.js';
import { checkComparison } from './check-comparison.js';
import { english } from './english.js';
import { reasonWords } from './reason-words.js';
import type { Renderer, RenderOptions } from './report.js';
import { settingsLine } from './settings-line.js';
import { summarize } from './summarize.js';
import type { Words } from './words.js';
import { type Content, element, type Markup, onLines, xmlDocument } from './xml.js';

/** Names of elements by what they stand for: ids of readouts and claims may hold what an XML name may not. */
interface Names {
  witness(readout: string): string;
  claim(id: string): string;
}

/**
 * A comparison as a critical apparatus in TEI P5: the sources are witnesses, each with its text, in which an anchor marks
 * where a claim starts; the apparatus has an entry for each group of claims that meet, and one for each finding, with a
 * reading for each quote and an empty one for each witness that lacks it.
 *
 * @throws {InputError} for a damaged comparison.
 *
 * @example
 * ```ts
 * import { compare, toTei } from 'readout-diff';
 *
 * const comparison = compare({
 *   id: 'march',
 *   readouts: [
 *     { id: 'organisers', source: { name: 'Organisers' }, text: 'Some 90,000 people marched.' },
 *     { id: 'police', source: { name: 'Police' }, text: 'Some 20,000 people marched.' },
 *   ],
 * });
 * console.log(toTei(comparison).includes('<rdg wit="#w1"'));
 * ```
 */
export function toTei(comparison: Comparison, { words = english }: RenderOptions = {}): string {
  checkComparison(comparison);
  const { event } = comparison;
  const names = namesIn(comparison);
  const texts = event.readouts.map((readout) => witnessText(comparison, readout, names));
  const body = element('body', {}, onLines([...texts, apparatus(comparison, names, words)]));
  const root = { xmlns: 'http://www.tei-c.org/ns/1.0' };
  return xmlDocument(element('TEI', root, onLines([header(comparison, names, words), element('text', {}, [body])])));
}

export const tei: Renderer = { name: 'tei', mediaType: 'application/tei+xml', extension: 'xml', render: toTei };

function namesIn({ event, claims }: Comparison): Names {
  const witnesses = new Map(event.readouts.map(({ id }, at) => [id, `w${at + 1}`]));
  const anchors = new Map(claims.map(({ id }, at) => [id, `c${at + 1}`]));
  return { witness: (readout) => witnesses.get(readout)!, claim: (id) => anchors.get(id)! };
}

function header(comparison: Comparison, names: Names, words: Words): Markup {
  const { event } = comparison;
  const witnesses = event.readouts.map(({ id, source, url, publishedAt }) => {
    const facts = [source.party, source.kind, publishedAt].filter((fact) => fact !== undefined && fact !== source.name);
    const content: Content[] = [element('name', {}, [source.name]), ...facts.map((fact) => `, ${fact}`)];
    if (url !== undefined) content.push(', ', element('ref', {}, [url]));
    return element('witness', { 'xml:id': names.witness(id), n: id }, content);
  });
  return element(
    'teiHeader',
    {},
    onLines([
      element('fileDesc', {}, [
        element('titleStmt', {}, [element('title', {}, [event.title ?? words.labels.untitled])]),
        element('publicationStmt', {}, [element('p', {}, [settingsLine(comparison, words)])]),
        element('sourceDesc', {}, [element('listWit', {}, onLines(witnesses))]),
      ]),
      element('encodingDesc', {}, [
        element('variantEncoding', { method: 'location-referenced', location: 'external' }),
      ]),
    ]),
  );
}

/** The whole text of a readout, with an anchor where each of its claims starts. */
function witnessText({ claims }: Comparison, { id, text, language }: ReadoutRecord, names: Names): Markup {
  const own = claims.filter(({ readout }) => readout === id).sort((x, y) => x.span.start - y.span.start);
  const content: Content[] = [];
  let at = 0;
  for (const claim of own) {
    if (claim.span.start > at) content.push(text.slice(at, claim.span.start));
    content.push(element('anchor', { 'xml:id': names.claim(claim.id), n: claim.id }));
    at = claim.span.start;
  }
  content.push(text.slice(at));
  const passage = element('ab', { 'xml:space': 'preserve', 'xml:lang': language }, content);
  return element('div', { type: 'readout', corresp: `#${names.witness(id)}` }, [passage]);
}

function apparatus(comparison: Comparison, names: Names, words: Words): Markup {
  const { labels } = words;
  const lists = [
    list('cluster', labels.agreement, points(comparison, names)),
    list('finding', labels.differs, findings(comparison, names, words)),
  ].flat();
  const notes = comparison.notes.map((note) => element('p', {}, [reasonWords(note, words.notes, words)]));
  if (comparison.discrepancies.length === 0) notes.unshift(element('p', {}, [labels.nothingDiffers]));
  return element('div', { type: 'apparatus' }, onLines([...notes, ...lists]));
}

function list(type: string, head: string, entries: readonly Markup[]): Markup[] {
  if (entries.length === 0) return [];
  return [element('listApp', { type }, onLines([element('head', {}, [head]), ...entries]))];
}

/** Claims that meet, agreeing or not; `type` is the gravest relation among them. */
function points({ claims, clusters }: Comparison, names: Names): Markup[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return clusters.map(({ id, relation, claims: members }) => {
    const readings = members.map((member) => {
      const { readout, quote } = byId.get(member)!;
      return element('rdg', { wit: `#${names.witness(readout)}`, corresp: `#${names.claim(member)}` }, [quote]);
    });
    return element('app', { type: relation, n: id }, onLines(readings));
  });
}

function findings(comparison: Comparison, names: Names, words: Words): Markup[] {
  return summarize(comparison, words).findings.map(({ discrepancy, topic, phrase }) => {
    const { id, kind, subtype, because, evidence, missingFrom } = discrepancy;
    const readings = evidence.map(({ readout, claim, role, quote }) => {
      const type = role === 'nearest-miss' ? role : undefined;
      return element('rdg', { wit: `#${names.witness(readout)}`, corresp: `#${names.claim(claim)}`, type }, [quote]);
    });
    const shown = new Set(evidence.map(({ readout }) => readout));
    const missing = missingFrom.filter((readout) => !shown.has(readout));
    const empty = missing.map((readout) => element('rdg', { wit: `#${names.witness(readout)}`, type: 'missing' }));
    const why = because.map((reason) => reasonWords(reason, words.reasons, words)).join('; ');
    const said = topic === undefined ? phrase : `${topic}: ${phrase}`;
    const note = element('note', {}, [why === '' ? said : `${said}. ${words.labels.because} ${why}`]);
    return element('app', { type: `${kind}.${subtype}`, n: id }, onLines([note, ...readings, ...empty]));
  });
}
