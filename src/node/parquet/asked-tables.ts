import { resolve } from 'node:path';
import { InputError } from '../../errors.js';
import { TABLES, type TableName } from '../../report/rows.js';

/** Where each table of a corpus goes; at least one, each in a file of its own. */
export interface CorpusFiles {
  /** A row for each quote of each finding, and for each readout that lacks it. */
  readonly findings?: string;
  /** A row for each topic and readout. */
  readonly coverage?: string;
  /** A row for each claim. */
  readonly claims?: string;
}

export interface AskedTable {
  readonly name: TableName;
  readonly path: string;
}

/** The tables that are asked for. @throws {InputError} where there is none, or where two would go into one file. */
export function askedTables(files: CorpusFiles): AskedTable[] {
  const asked = TABLES.flatMap((name) => (files[name] === undefined ? [] : [{ name, path: files[name] }]));
  if (asked.length === 0) throw new InputError('empty', 'files', `a file for ${TABLES.join(', ')}`, 'none');
  const taken = new Map<string, TableName>();
  for (const { name, path } of asked) {
    const place = resolve(path);
    const first = taken.get(place);
    if (first !== undefined)
      throw new InputError('duplicate-id', `files.${name}`, 'a file of its own', `the file of ${first} again`);
    taken.set(place, name);
  }
  return asked;
}
