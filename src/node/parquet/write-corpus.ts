import type { BatchResult, Comparison } from '../../index.js';
import { ROWS } from '../../report/rows.js';
import { askedTables, type CorpusFiles } from './asked-tables.js';
import { comparisonsIn, comparisonsOf } from './results.js';
import { TableFile } from './table-file.js';

/** How much a corpus held. */
export interface CorpusCounts {
  /** Events written. */
  readonly events: number;
  /** Rows of all tables. */
  readonly rows: number;
}

/**
 * Writes the comparisons of many events as tables in Parquet, with the columns of `toCsv` and the event's id in each row. Memory does not grow
 * with their number, but for some bytes a row group and twelve an event. Files take their names when all of them are whole;
 * where something fails, those that were there stay as they were.
 *
 * @param results What `compareBatch` gives, or any iterable of such results. Each event comes once, and none has failed.
 * @throws {InputError} for files that name no table, or one file for two, and for a result without a sound comparison; `path` names it. An error where a file cannot be written.
 *
 * @example
 * ```ts
 * import { rm } from 'node:fs/promises';
 * import { compareBatch } from 'readout-diff';
 * import { writeCorpus } from 'readout-diff/parquet';
 *
 * const march = {
 *   id: 'march',
 *   readouts: [
 *     { id: 'organisers', source: { name: 'Organisers' }, text: 'Some 90,000 people marched.' },
 *     { id: 'police', source: { name: 'Police' }, text: 'Some 20,000 people marched.' },
 *   ],
 * };
 * console.log(await writeCorpus(compareBatch([march]), { claims: 'march-claims.parquet' }));
 * await rm('march-claims.parquet');
 * ```
 */
export function writeCorpus(
  results: AsyncIterable<BatchResult> | Iterable<BatchResult>,
  files: CorpusFiles,
): Promise<CorpusCounts> {
  return writeTables(comparisonsOf(results), files);
}

/**
 * The same for the NDJSON that `readout-diff batch` writes: a stream of it, as a file or standard input gives.
 *
 * @throws {InputError} for files that name no table, or one file for two, and for a line without a sound comparison; `path` names it. An error where a file cannot be written.
 */
export function writeCorpusFrom(stream: AsyncIterable<Uint8Array | string>, files: CorpusFiles): Promise<CorpusCounts> {
  return writeTables(comparisonsIn(stream), files);
}

async function writeTables(comparisons: AsyncIterable<Comparison>, files: CorpusFiles): Promise<CorpusCounts> {
  const asked = askedTables(files);
  const open: { table: (typeof ROWS)[keyof typeof ROWS]; file: TableFile }[] = [];
  let events = 0;
  let rows = 0;
  try {
    for (const { name, path } of asked) {
      const table = ROWS[name];
      open.push({ table, file: await TableFile.begin(path, table.columns) });
    }
    for await (const comparison of comparisons) {
      events += 1;
      for (const { table, file } of open) {
        for (const row of table.rows(comparison)) {
          await file.append(row);
          rows += 1;
        }
      }
    }
    for (const { file } of open) await file.finish();
    for (const { file } of open) await file.take();
  } catch (error) {
    for (const { file } of open) await file.discard();
    throw error;
  }
  return { events, rows };
}
