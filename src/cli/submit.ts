import { redisPool } from '../node/cluster/redis-pool.js';
import { print } from '../node/print.js';
import { readArguments, UsageError } from './arguments.js';
import type { Command } from './command.js';
import { numberOption } from './number-option.js';
import { QUEUE_HELP, QUEUE_OPTIONS, queueAddress } from './queue-options.js';
import { LINE_HELP, LINE_OPTIONS, lineInput, runLines } from './run-lines.js';

const OPTIONS = {
  ...LINE_OPTIONS,
  ...QUEUE_OPTIONS,
  window: { type: 'string' },
  attempts: { type: 'string' },
  backoff: { type: 'string' },
} as const;

export const submitCommand: Command = {
  name: 'submit',
  summary: 'have many events compared by workers on other machines',
  help: () => `  readout-diff submit in.ndjson --redis redis://host --queue q --output out.ndjson

Puts each event of an NDJSON file into a queue in Redis, where "readout-diff
worker" takes them up on as many machines as there are, and writes what comes
back as "readout-diff batch" does. Needs two packages more: bullmq and ioredis.

${QUEUE_HELP}${LINE_HELP}  --window N      events in the queue at once, at most (default: 256)
  --attempts N    tries of an event that fails for no reason of its own (default: 3)
  --backoff S     seconds before the second try, doubled for each more (default: 1)

An event that failed in every try is an error, and stays among the failed jobs of
the queue. While Redis is away the run waits for it.

Exit code: 0 done, 1 the run failed, 2 the command line is wrong, 3 some events
failed, 130 stopped by Ctrl-C or SIGTERM; what is in the queue stays there and is
met again with --resume.
`,

  async run(args, terminal) {
    const { values, positionals } = readArguments('submit', args, OPTIONS);
    const path = lineInput('submit', positionals, values);
    if (values.output === undefined) throw new UsageError('submit needs --output FILE', 'submit');
    const address = queueAddress('submit', values, terminal);
    const number = (name: 'window' | 'attempts', most: number, otherwise: number) =>
      numberOption('submit', name, values[name], { least: 1, most, otherwise });
    const seconds = { least: 0, most: 3600, otherwise: 1, fraction: true };
    const options = {
      window: number('window', 10_000, 256),
      attempts: number('attempts', 100, 3),
      backoff: Math.round(1000 * numberOption('submit', 'backoff', values.backoff, seconds)),
      told: (sentence: string) => {
        print(terminal.stderr, `readout-diff: ${sentence}\n`).catch(() => undefined);
      },
    };
    return runLines(path, values, terminal, (signal) => redisPool(address, { ...options, signal }));
  },
};
