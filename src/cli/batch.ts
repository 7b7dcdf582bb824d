import { availableParallelism } from 'node:os';
import { poolOf } from '../node/batch/pool.js';
import { readArguments } from './arguments.js';
import type { Command } from './command.js';
import { numberOption } from './number-option.js';
import { LINE_HELP, LINE_OPTIONS, lineInput, runLines } from './run-lines.js';

const OPTIONS = { ...LINE_OPTIONS, workers: { type: 'string' } } as const;

export const MOST_WORKERS = 256;

export const batchCommand: Command = {
  name: 'batch',
  summary: 'compare many events, one on each line',
  help: () => `  readout-diff batch events.ndjson --output comparisons.ndjson --errors errors.ndjson
  readout-diff batch events.ndjson --output comparisons.ndjson --errors errors.ndjson --resume
  cat events.ndjson | readout-diff batch - --workers 1 > comparisons.ndjson

Reads NDJSON, an event on each line, and writes NDJSON: {"line", "id",
"comparison"} for each event in the order of the lines. A line that is no event
fails by itself, as {"line", "id", "error"}; the rest goes on.

${LINE_HELP}  --workers N     threads that compare (default: ${availableParallelism()}, one for each core)

Exit code: 0 done, 1 the run failed, 2 the command line is wrong, 3 some events
failed, 130 stopped by Ctrl-C or SIGTERM, which finishes what is under way.
`,

  async run(args, terminal) {
    const { values, positionals } = readArguments('batch', args, OPTIONS);
    const path = lineInput('batch', positionals, values);
    const workers = numberOption('batch', 'workers', values.workers, {
      least: 1,
      most: MOST_WORKERS,
      otherwise: availableParallelism(),
    });
    return runLines(path, values, terminal, async () => poolOf(workers));
  },
};
