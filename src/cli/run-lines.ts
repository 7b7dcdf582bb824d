import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { type Entry, type Journal, newJournal, openJournal } from '../node/batch/journal.js';
import { LineSet } from '../node/batch/line-set.js';
import type { Pool } from '../node/batch/pool.js';
import { progressOn } from '../node/batch/progress.js';
import { runBatch } from '../node/batch/run-batch.js';
import { SeenIds } from '../node/batch/seen-ids.js';
import { QueueError } from '../node/cluster/queue-error.js';
import { FileError } from '../node/file-error.js';
import { print } from '../node/print.js';
import { nameOf, STANDARD_INPUT } from '../node/read-text.js';
import { oneLine } from '../report/plain.js';
import { oneFile, UsageError, type ValuesOf } from './arguments.js';
import { DONE, INTERRUPTED, SOME_FAILED } from './exit-code.js';
import { untilSignal } from './signals.js';
import type { Terminal } from './terminal.js';

/** The options of every command that compares the lines of a file. */
export const LINE_OPTIONS = {
  output: { type: 'string' },
  errors: { type: 'string' },
  unordered: { type: 'boolean' },
  resume: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

export type LineValues = ValuesOf<typeof LINE_OPTIONS>;

export const LINE_HELP = `  --output FILE   write comparisons to FILE, which must not exist yet
  --errors FILE   write what failed to FILE (default: sentences on standard error)
  --resume        go on with FILE after a run that was stopped, whatever stopped it
  --unordered     write comparisons as they are done
  --quiet         show no progress
`;

/** The one file that such a command takes, with what its options must not say together checked. */
export function lineInput(command: string, positionals: readonly string[], values: LineValues): string {
  const path = oneFile(command, positionals);
  if (values.resume && values.output === undefined) throw new UsageError('--resume goes with --output', command);
  if (values.output !== undefined && values.output === values.errors) {
    throw new UsageError('--output and --errors need a file each', command);
  }
  return path;
}

/** Compares the lines of a file in a pool and writes what comes of them; the result is the exit code. */
export async function runLines(
  path: string,
  values: LineValues,
  terminal: Terminal,
  openPool: (signal: AbortSignal) => Promise<Pool>,
): Promise<number> {
  const total = await sizeOf(path);
  const done = new LineSet();
  const ids = new SeenIds();
  const seen = ({ line, id }: Entry) => {
    done.add(line);
    if (id !== undefined) ids.add(id, line);
  };
  const open = (file: string | undefined) =>
    file === undefined ? undefined : values.resume ? openJournal(file, seen) : newJournal(file);
  const stop = untilSignal();
  const closing: (() => Promise<void> | void)[] = [stop.off];
  let compared = 0;
  let failed = 0;
  try {
    const pool = await openPool(stop.signal);
    closing.push(() => pool.close());
    const output = await open(values.output);
    closing.push(async () => output?.close());
    const errors = await open(values.errors);
    closing.push(async () => errors?.close());
    const progress = values.quiet ? undefined : progressOn(terminal.stderr, total);
    closing.push(() => progress?.stop());
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
    throw error instanceof FileError || error instanceof QueueError
      ? error
      : new FileError('read', nameOf(path), error);
  } finally {
    await Promise.all(closing.map((close) => close()));
  }
  if (stop.signal.aborted) {
    await print(terminal.stderr, `readout-diff: stopped after ${compared + failed} events; --resume goes on\n`);
    return INTERRUPTED;
  }
  if (!values.quiet) await print(terminal.stderr, `${compared} compared, ${failed} failed\n`);
  return failed > 0 ? SOME_FAILED : DONE;
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
