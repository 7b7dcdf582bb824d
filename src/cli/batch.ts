import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { type Entry, type Journal, newJournal, openJournal } from '../node/batch/journal.js';
import { LineSet } from '../node/batch/line-set.js';
import { poolOf } from '../node/batch/pool.js';
import { progressOn } from '../node/batch/progress.js';
import { runBatch } from '../node/batch/run-batch.js';
import { SeenIds } from '../node/batch/seen-ids.js';
import { FileError } from '../node/file-error.js';
import { print } from '../node/print.js';
import { nameOf, STANDARD_INPUT } from '../node/read-text.js';
import { oneLine } from '../report/plain.js';
import { readArguments, UsageError } from './arguments.js';
import type { Command } from './command.js';
import { DONE, INTERRUPTED, SOME_FAILED } from './exit-code.js';
import type { Terminal } from './terminal.js';

const OPTIONS = {
  output: { type: 'string' },
  errors: { type: 'string' },
  workers: { type: 'string' },
  unordered: { type: 'boolean' },
  resume: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

const MOST_WORKERS = 256;

export const batchCommand: Command = {
  name: 'batch',
  summary: 'compare many events, one on each line',
  help: () => `  readout-diff batch events.ndjson --output comparisons.ndjson --errors errors.ndjson
  readout-diff batch events.ndjson --output comparisons.ndjson --errors errors.ndjson --resume
  cat events.ndjson | readout-diff batch - --workers 1 > comparisons.ndjson

Reads NDJSON, an event on each line, and writes NDJSON: {"line", "id",
"comparison"} for each event in the order of the lines. A line that is no event
fails by itself, as {"line", "id", "error"}; the rest goes on.

  --output FILE   write comparisons to FILE, which must not exist yet
  --errors FILE   write what failed to FILE (default: sentences on standard error)
  --resume        go on with FILE after a run that was stopped, whatever stopped it
  --workers N     threads that compare (default: ${availableParallelism()}, one for each core)
  --unordered     write comparisons as they are done
  --quiet         show no progress

Exit code: 0 done, 1 the run failed, 2 the command line is wrong, 3 some events
failed, 130 stopped by Ctrl-C, which finishes what is under way.
`,

  async run(args, terminal) {
    const { values, positionals } = readArguments('batch', args, OPTIONS);
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) {
      throw new UsageError(`batch takes one file (or - for standard input), got ${positionals.length}`, 'batch');
    }
    const workers = workersOf(values.workers);
    if (values.resume && values.output === undefined) throw new UsageError('--resume goes with --output', 'batch');
    if (values.output !== undefined && values.output === values.errors) {
      throw new UsageError('--output and --errors need a file each', 'batch');
    }
    const total = await sizeOf(path);
    const done = new LineSet();
    const ids = new SeenIds();
    const seen = ({ line, id }: Entry) => {
      done.add(line);
      if (id !== undefined) ids.add(id, line);
    };
    const open = (file: string | undefined) =>
      file === undefined ? undefined : values.resume ? openJournal(file, seen) : newJournal(file);
    const output = await open(values.output);
    const errors = await open(values.errors);
    const stop = new AbortController();
    const interrupt = () => stop.abort();
    process.once('SIGINT', interrupt);
    const pool = poolOf(workers);
    const progress = values.quiet ? undefined : progressOn(terminal.stderr, total);
    let compared = 0;
    let failed = 0;
    try {
      await runBatch({
        input: inputOf(path, terminal),
        pool,
        unordered: values.unordered === true,
        done,
        ids,
        signal: stop.signal,
        async succeeded(entry, json) {
          await (output ?? standard(terminal)).append(entry, `"comparison":${json}`);
          compared += 1;
        },
        async failed(entry, error) {
          failed += 1;
          if (errors !== undefined) await errors.append(entry, `"error":${JSON.stringify(error)}`);
          else await print(terminal.stderr, `readout-diff: line ${entry.line}: ${oneLine(error.message)}\n`);
        },
        progress: (bytes) => progress?.show(bytes, compared + failed, failed),
      });
    } catch (error) {
      throw error instanceof FileError ? error : new FileError('read', nameOf(path), error);
    } finally {
      progress?.stop();
      process.off('SIGINT', interrupt);
      await Promise.all([pool.close(), output?.close(), errors?.close()]);
    }
    if (stop.signal.aborted) {
      await print(terminal.stderr, `readout-diff: stopped after ${compared + failed} events; --resume goes on\n`);
      return INTERRUPTED;
    }
    if (!values.quiet) await print(terminal.stderr, `${compared} compared, ${failed} failed\n`);
    return failed > 0 ? SOME_FAILED : DONE;
  },
};

function workersOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const workers = Number(given);
  if (Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS) return workers;
  throw new UsageError(`--workers needs a whole number from 1 to ${MOST_WORKERS}, got ${oneLine(given)}`, 'batch');
}

/** Bytes of a file, or undefined where nobody can tell. */
async function sizeOf(path: string): Promise<number | undefined> {
  if (path === STANDARD_INPUT) return undefined;
  try {
    const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }));
    return isFile ? size : undefined;
  } catch (error) {
    throw new FileError('read', path, error);
  }
}

function inputOf(path: string, { stdin }: Terminal): Readable {
  return path === STANDARD_INPUT ? stdin : createReadStream(path);
}

/** Standard output as a journal that nobody goes on with. */
function standard({ stdout }: Terminal): Pick<Journal, 'append'> {
  return { append: (entry, rest) => print(stdout, `${JSON.stringify(entry).slice(0, -1)},${rest}}\n`) };
}
