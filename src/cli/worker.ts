import { availableParallelism } from 'node:os';
import { threadsOf } from '../node/batch/pool.js';
import { progressOn } from '../node/batch/progress.js';
import { runWorker } from '../node/cluster/run-worker.js';
import { print } from '../node/print.js';
import { readArguments, UsageError } from './arguments.js';
import { MOST_WORKERS } from './batch.js';
import type { Command } from './command.js';
import { INTERRUPTED } from './exit-code.js';
import { numberOption } from './number-option.js';
import { QUEUE_HELP, QUEUE_OPTIONS, queueAddress } from './queue-options.js';
import { untilSignal } from './signals.js';

const OPTIONS = {
  ...QUEUE_OPTIONS,
  concurrency: { type: 'string' },
  lock: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

export const workerCommand: Command = {
  name: 'worker',
  summary: 'compare the events of a queue until it is stopped',
  help: () => `  readout-diff worker --redis redis://host:6379 --queue events

Takes up what "readout-diff submit" puts into the queue, on as many machines as
there are, until it is stopped. Needs two packages more: bullmq and ioredis.

${QUEUE_HELP}  --concurrency N events at once, a thread each (default: ${availableParallelism()}, one for each core)
  --lock S        seconds of silence after which the events of a worker that died
                  are given to another (default: 30)
  --quiet         show no progress

Exit code: 1 Redis cannot be used, 2 the command line is wrong, 130 stopped by
Ctrl-C or SIGTERM, which finishes what is under way; a second one does not wait.
`,

  async run(args, terminal) {
    const { values, positionals } = readArguments('worker', args, OPTIONS);
    if (positionals.length > 0) throw new UsageError(`worker takes no file, got ${positionals.length}`, 'worker');
    const address = queueAddress('worker', values, terminal);
    const ofThreads = { least: 1, most: MOST_WORKERS, otherwise: availableParallelism() };
    const concurrency = numberOption('worker', 'concurrency', values.concurrency, ofThreads);
    const ofLock = { least: 0.5, most: 86_400, otherwise: 30, fraction: true };
    const lock = Math.round(1000 * numberOption('worker', 'lock', values.lock, ofLock));
    const told = (text: string) => print(terminal.stderr, text);
    const stop = untilSignal();
    const pool = threadsOf(concurrency);
    const progress = values.quiet ? undefined : progressOn(terminal.stderr, undefined);
    let done = 0;
    let failed = 0;
    try {
      await runWorker({
        queue: address,
        pool,
        concurrency,
        lock,
        signal: stop.signal,
        told: (sentence) => {
          told(`readout-diff: ${sentence}\n`).catch(() => undefined);
        },
        async ready() {
          if (!values.quiet) await told(`works on queue ${address.name} at ${address.redis.place}\n`);
        },
        done(fault) {
          done += 1;
          if (fault) failed += 1;
          progress?.show(0, done, failed);
        },
      });
    } finally {
      stop.off();
      progress?.stop();
      await pool.close();
    }
    if (!values.quiet) await told(`${done - failed} compared, ${failed} failed\n`);
    return INTERRUPTED;
  },
};
