import type { Comparison } from '../comparison.js';
import { InputError } from '../errors.js';
import { describe } from '../event/describe.js';
import { codePointsIn } from '../text/code-points.js';
import type { Span } from '../text/span.js';
import { checkComparison } from './check-comparison.js';
import { legalText } from './legal-text.js';
import type { Renderer } from './report.js';

/** The tables that a comparison can be written in as comma-separated values. */
export const CSV_TABLES = ['findings', 'coverage', 'claims'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

export interface CsvOptions {
  /** Default: `findings`. */
  readonly table?: CsvTable;
}

type Cell = string | number | boolean | undefined;
type Table = readonly [head: readonly string[], ...rows: readonly (readonly Cell[])[]];

/**
 * One table of a comparison as comma-separated values (RFC 4180, lines end in CR LF, the first names the columns).
 * `findings`: a row for each quote of each finding, and for each readout that lacks it. `coverage`: a row for each topic and
 * readout. `claims`: a row for each claim. Positions are code points of the readout's text, from 0, end exclusive. A field
 * that a spreadsheet would take for a formula starts with an apostrophe.
 *
 * @throws {InputError} for a damaged comparison or an unknown table.
 *
 * @example
 * ```ts
 * import { compare, toCsv } from 'readout-diff';
 *
 * const comparison = compare({
 *   id: 'march',
 *   readouts: [
 *     { id: 'organisers', source: { name: 'Organisers' }, text: 'Some 90,000 people marched.' },
 *     { id: 'police', source: { name: 'Police' }, text: 'Some 20,000 people marched.' },
 *   ],
 * });
 * console.log(toCsv(comparison, { table: 'claims' }));
 * ```
 */
export function toCsv(comparison: Comparison, { table = 'findings' }: CsvOptions = {}): string {
  if (!CSV_TABLES.includes(table)) {
    throw new InputError('unknown-value', 'table', `one of ${CSV_TABLES.join(', ')}`, describe(table));
  }
  checkComparison(comparison);
  const rows = { findings, coverage, claims }[table](comparison);
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

export const csv: Renderer = {
  name: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  choice: { option: 'table', values: CSV_TABLES },
  render: (comparison, options = {}) => toCsv(comparison, options as CsvOptions),
};

// What spreadsheets start a formula with, the full-width forms too; a blank or a line break before it does not stop all of them.
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = legalText(FORMULA.test(cell) ? `'${cell}` : cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function findings(comparison: Comparison): Table {
  const head = ['finding', 'kind', 'subtype', 'topic', 'score', 'reasons', 'cluster', 'role'];
  const place = places(comparison);
  const rows = comparison.discrepancies.flatMap(
    ({ id, kind, subtype, topic, score, because, cluster, evidence, missingFrom }) => {
      const reasons = because.map(({ code }) => code).join(' ');
      const about = [id, kind, subtype, topic, score, reasons, cluster];
      const quoted = evidence.map((one) => [...about, one.role, ...place(one.readout, one.span), one.claim, one.quote]);
      const shown = new Set(evidence.map(({ readout }) => readout));
      const missing = missingFrom.filter((readout) => !shown.has(readout));
      const rows = [
        ...quoted,
        ...missing.map((readout) => [...about, 'missing', ...place(readout), undefined, undefined]),
      ];
      return rows.length > 0
        ? rows
        : [[...about, undefined, undefined, undefined, undefined, undefined, undefined, undefined]];
    },
  );
  return [[...head, 'readout', 'source', 'start', 'end', 'claim', 'quote'], ...rows];
}

function coverage({ event, topics }: Comparison): Table {
  const rows = topics.flatMap(({ label, given, coverage }) =>
    event.readouts.map(({ id, source }) => {
      const graded = Object.hasOwn(coverage, id) ? coverage[id] : undefined;
      return [label, given, id, source.name, graded?.grade, graded?.terms.join('; '), graded?.claims.join(' ')];
    }),
  );
  return [['topic', 'given', 'readout', 'source', 'grade', 'terms', 'claims'], ...rows];
}

function claims(comparison: Comparison): Table {
  const place = places(comparison);
  const clusters = new Map<string, string[]>();
  for (const { id, claims } of comparison.clusters) {
    for (const claim of claims) clusters.set(claim, [...(clusters.get(claim) ?? []), id]);
  }
  const rows = comparison.claims.map(({ id, readout, span, quote, speaker, polarity, strength }) => [
    id,
    ...place(readout, span),
    speaker.name,
    polarity,
    strength,
    clusters.get(id)?.join(' '),
    quote,
  ]);
  const head = ['claim', 'readout', 'source', 'start', 'end', 'speaker', 'polarity', 'strength', 'clusters', 'quote'];
  return [head, ...rows];
}

/** Readout, source, and start and end in code points. */
function places({ event }: Comparison): (readout: string, span?: Span) => Cell[] {
  const readouts = new Map(
    event.readouts.map(({ id, source, text }) => [id, { source, inPoints: codePointsIn(text) }]),
  );
  return (readout, span) => {
    const { source, inPoints } = readouts.get(readout)!;
    const points = span && inPoints(span);
    return [readout, source.name, points?.start, points?.end];
  };
}
