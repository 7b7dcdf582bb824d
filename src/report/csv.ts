import type { Comparison } from '../comparison.js';
import { InputError } from '../errors.js';
import { describe } from '../event/describe.js';
import { checkComparison } from './check-comparison.js';
import { legalText } from './legal-text.js';
import type { Renderer } from './report.js';
import { type Cell, ROWS, TABLES } from './rows.js';

/** The tables that a comparison can be written in as comma-separated values. */
export const CSV_TABLES = TABLES;
/** A table of a comparison; `toCsv` says what each holds. */
export type CsvTable = (typeof CSV_TABLES)[number];

/** What can be chosen for `toCsv`. */
export interface CsvOptions {
  /** Which table. Default: `findings`. */
  readonly table?: CsvTable;
}

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
  const { columns, rows } = ROWS[table];
  const own = columns.flatMap(({ corpus }, at) => (corpus ? [] : [at]));
  const head = columns.map(({ name }) => name);
  return [head, ...rows(comparison)].map((row) => `${own.map((at) => field(row[at])).join(',')}\r\n`).join('');
}

export const csv: Renderer = {
  name: 'csv',
  mediaType: 'text/csv',
  extension: 'csv',
  choice: { option: 'table', values: CSV_TABLES },
  render: (comparison, options = {}) => toCsv(comparison, options as CsvOptions),
};

// What spreadsheets start a formula with, the full-width forms too; a blank or a line break before it does not stop all of them. With
// apostrophes before it, it is marked as well, so that taking one apostrophe away gives back every text as it was.
const FORMULA = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = legalText(FORMULA.test(cell) ? `'${cell}` : cell);
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
