import type { Comparison } from '../comparison.js';
import type { ReadoutRecord } from '../event/event.js';
import { codePointsIn } from '../text/code-points.js';
import type { Span } from '../text/span.js';
import { checkComparison } from './check-comparison.js';
import { english } from './english.js';
import { wellFormed } from './legal-text.js';
import type { Renderer, RenderOptions } from './report.js';
import { summarize } from './summarize.js';
import { idOf } from './uuid.js';
import type { Words } from './words.js';

/** Code points of the text before and after a quote. */
const CONTEXT = 32;

type Json = string | number | { readonly [name: string]: Json } | readonly Json[];
type Target = (readout: string, span?: Span, role?: string) => Json;

/**
 * A comparison as a collection of annotations in JSON-LD (W3C Web Annotation Data Model): each readout named, each finding
 * on the quotes that prove it, each topic on the claims that cover it, each group of claims that meet. A quote is given by
 * its words with those around it, and by its position in code points of the readout's text.
 *
 * @throws {InputError} for a damaged comparison.
 *
 * @example
 * ```ts
 * import { compare, toWebAnnotation } from 'readout-diff';
 *
 * const comparison = compare({
 *   id: 'march',
 *   readouts: [
 *     { id: 'organisers', source: { name: 'Organisers' }, text: 'Some 90,000 people marched.' },
 *     { id: 'police', source: { name: 'Police' }, text: 'Some 20,000 people marched.' },
 *   ],
 * });
 * console.log(JSON.parse(toWebAnnotation(comparison)).type);
 * ```
 */
export function toWebAnnotation(comparison: Comparison, { words = english }: RenderOptions = {}): string {
  checkComparison(comparison);
  const { event, settings } = comparison;
  const target = targets(comparison);
  const items = [
    ...event.readouts.map((readout) => nameOf(event.id, readout)),
    ...findings(comparison, target, words),
    ...topics(comparison, target, words),
    ...clusters(comparison, target, words),
  ];
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: iri('collection', event.id),
    type: 'AnnotationCollection',
    label: event.title ?? event.id,
    generator: { id: iri('generator'), type: 'Software', name: `readout-diff ${settings.version}` },
    total: items.length,
    first: { id: iri('page', event.id), type: 'AnnotationPage', startIndex: 0, items },
  };
  const safe = (_: string, value: unknown) => (typeof value === 'string' ? wellFormed(value) : value);
  return `${JSON.stringify(collection, safe, 2)}\n`;
}

export const webAnnotation: Renderer = {
  name: 'web-annotation',
  mediaType: 'application/ld+json',
  extension: 'jsonld',
  render: toWebAnnotation,
};

function iri(...names: readonly string[]): string {
  return `urn:uuid:${idOf(...names)}`;
}

function textIri(event: string, readout: string): string {
  return iri('text', event, readout);
}

function annotation(names: readonly string[], motivation: string, body: Json, target: Json): Json {
  return { id: iri('annotation', ...names), type: 'Annotation', motivation, body, target };
}

function textual(value: string, purpose: string, language?: string): Json {
  return { type: 'TextualBody', value, format: 'text/plain', purpose, ...(language !== undefined && { language }) };
}

/** Whose text it is, and where it was found: the positions count in the text that was compared, not in a web page. */
function nameOf(event: string, { id, source, language, url }: ReadoutRecord): Json {
  const target = {
    id: textIri(event, id),
    type: 'Text',
    format: 'text/plain',
    ...(language !== undefined && { language }),
    ...(url !== undefined && isIri(url) && { via: url }),
  };
  return annotation([event, 'readout', id], 'identifying', textual(source.name, 'identifying'), target);
}

/** An absolute IRI of the web; a reader of JSON-LD would take anything else as relative to where it read it. */
function isIri(text: string): boolean {
  return /^https?:\/\/[^\s/<>"{}|\\^`\p{Cc}\p{Surrogate}][^\s<>"{}|\\^`\p{Cc}\p{Surrogate}]*$/iu.test(text);
}

function findings(comparison: Comparison, target: Target, words: Words): Json[] {
  return summarize(comparison, words).findings.map(({ discrepancy, phrase }) => {
    const { id, kind, subtype, topic, evidence, missingFrom } = discrepancy;
    const shown = new Set(evidence.map(({ readout }) => readout));
    const quoted = evidence.map(({ readout, span, role }) => target(readout, span, role));
    const missing = missingFrom.filter((readout) => !shown.has(readout));
    const body = [
      textual(phrase, 'describing', words.language),
      textual(`${kind}/${subtype}`, 'classifying'),
      ...(topic === undefined ? [] : [textual(topic, 'tagging')]),
    ];
    const targets = [...quoted, ...missing.map((readout) => target(readout, undefined, 'missing'))];
    return annotation([comparison.event.id, 'finding', id], 'classifying', body, targets);
  });
}

function topics({ event, claims, topics }: Comparison, target: Target, words: Words): Json[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return topics.flatMap(({ label, coverage }) =>
    Object.entries(coverage).map(([readout, { grade, claims: ids }]) => {
      // The claim at an omitted topic is only the nearest miss.
      const shown = grade === 'named' || grade === 'vague' ? ids.map((id) => byId.get(id)!) : [];
      const spans = shown.map((claim) => target(claim.readout, claim.span, grade));
      const body = [textual(label, 'tagging'), textual(words.grades[grade], 'assessing', words.language)];
      const targets = spans.length > 0 ? spans : [target(readout, undefined, grade)];
      return annotation([event.id, 'topic', label, readout], 'tagging', body, targets);
    }),
  );
}

function clusters({ event, claims, clusters }: Comparison, target: Target, words: Words): Json[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return clusters.map(({ id, relation, claims: ids }) => {
    const members = ids.map((member) => byId.get(member)!);
    const targets = members.map(({ readout, span }) => target(readout, span));
    return annotation(
      [event.id, 'cluster', id],
      'linking',
      textual(words.relations[relation], 'describing', words.language),
      targets,
    );
  });
}

/** Makes targets: a whole text, or words of it by two selectors that choose the same. The role is a class of style. */
function targets({ event }: Comparison): Target {
  const texts = new Map(event.readouts.map(({ id, text }) => [id, { text, inPoints: codePointsIn(text) }]));
  return (readout, span, role) => {
    const { text, inPoints } = texts.get(readout)!;
    const about = {
      type: 'SpecificResource',
      source: textIri(event.id, readout),
      ...(role !== undefined && { styleClass: role }),
    };
    if (!span) return about;
    const before = [...text.slice(Math.max(0, span.start - 2 * CONTEXT), span.start)].slice(-CONTEXT).join('');
    const after = [...text.slice(span.end, span.end + 2 * CONTEXT)].slice(0, CONTEXT).join('');
    const selector = [
      { type: 'TextQuoteSelector', exact: text.slice(span.start, span.end), prefix: before, suffix: after },
      { type: 'TextPositionSelector', ...inPoints(span) },
    ];
    return { ...about, selector };
  };
}
