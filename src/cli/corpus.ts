import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { InputError } from '../index.js';
import { FileError } from '../node/file-error.js';
import { askedTables, type CorpusFiles } from '../node/parquet/asked-tables.js';
import { print } from '../node/print.js';
import { nameOf, STANDARD_INPUT } from '../node/read-text.js';
import { oneFile, readArguments, UsageError } from './arguments.js';
import { BadInput } from './bad-input.js';
import type { Command } from './command.js';
import { DONE } from './exit-code.js';

const OPTIONS = {
  findings: { type: 'string' },
  coverage: { type: 'string' },
  claims: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

export const corpusCommand: Command = {
  name: 'corpus',
  summary: 'the results of a batch as tables in Parquet',
  help: () => `  readout-diff corpus comparisons.ndjson --findings findings.parquet
  readout-diff corpus comparisons.ndjson --findings f.parquet --coverage c.parquet --claims l.parquet
  readout-diff batch events.ndjson | readout-diff corpus - --coverage coverage.parquet

Reads the NDJSON that "readout-diff batch" writes, and writes tables for DuckDB,
pandas or R: the columns of --format csv, with the event's id in each row.

  --findings FILE  a row for each quote of each finding, and each readout that lacks it
  --coverage FILE  a row for each topic and readout
  --claims FILE    a row for each claim
  --quiet          do not say how much was written

A FILE takes its name when all are whole; one that was there is replaced.
Exit code: 0 done, 1 the run failed, 2 a line is no result or the command line
is wrong; no file is then written.
`,

  async run(args, terminal) {
    const { values, positionals } = readArguments('corpus', args, OPTIONS);
    const path = oneFile('corpus', positionals);
    const { quiet, ...files } = values;
    checkFiles(files);
    // The writer of Parquet is loaded by this command only.
    const { writeCorpusFrom } = await import('../node/parquet/parquet.js');
    const input = path === STANDARD_INPUT ? terminal.stdin : await fileAt(path);
    const counts = await writeCorpusFrom(input, files).catch((error: unknown) => {
      if (error instanceof InputError) throw new BadInput(nameOf(path), error, 'corpus --help');
      if ((error as NodeJS.ErrnoException).code !== undefined) throw new FileError('read', nameOf(path), error);
      throw error;
    });
    if (!quiet) await print(terminal.stderr, `${counts.events} events, ${counts.rows} rows\n`);
    return DONE;
  },
};

/** The fields of the call are options here. */
function checkFiles(files: CorpusFiles): void {
  try {
    askedTables(files);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(error.message.replace(/^files\./u, '--').replace(/^files/u, 'corpus'), 'corpus');
  }
}

/** Opened at once: a stream that opens later fails before anybody listens to it. */
async function fileAt(path: string): Promise<Readable> {
  try {
    return (await open(path)).createReadStream();
  } catch (error) {
    throw new FileError('read', path, error);
  }
}
