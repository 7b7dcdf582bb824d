import { version } from '../../package.json';
import { QueueError } from '../node/cluster/queue-error.js';
import { FileError } from '../node/file-error.js';
import { print } from '../node/print.js';
import { oneLine } from '../report/plain.js';
import { UsageError } from './arguments.js';
import { articleCommand } from './article.js';
import { BadInput } from './bad-input.js';
import { batchCommand } from './batch.js';
import type { Command } from './command.js';
import { compareCommand } from './compare.js';
import { corpusCommand } from './corpus.js';
import { BAD_CALL, DONE, FAILED } from './exit-code.js';
import { schemaCommand } from './schema.js';
import { submitCommand } from './submit.js';
import type { Terminal } from './terminal.js';
import { workerCommand } from './worker.js';

const COMMANDS: readonly Command[] = [
  compareCommand,
  articleCommand,
  batchCommand,
  corpusCommand,
  submitCommand,
  workerCommand,
  schemaCommand,
];

/** Runs a command line; the result is the exit code. Messages go to standard error, results to standard output. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    await print(terminal.stderr, `readout-diff: ${messageOf(error)}\n`).catch(() => undefined);
    return error instanceof UsageError || error instanceof BadInput ? BAD_CALL : FAILED;
  }
}

async function dispatch(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((one) => one.name === name);
  if (command) {
    if (asksForHelp(rest)) return tell(command.help(), terminal);
    return command.run(rest, terminal);
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    const about = COMMANDS.find((one) => one.name === rest[0]);
    return tell(about ? about.help() : overview(), terminal);
  }
  if (name === '--version' || name === '-v') return tell(`${version}\n`, terminal);
  const commands = COMMANDS.map((one) => one.name).join(', ');
  throw new UsageError(
    name === undefined ? `a command is needed: ${commands}` : `there is no command ${oneLine(name)}, only ${commands}`,
  );
}

async function tell(text: string, { stdout }: Terminal): Promise<number> {
  await print(stdout, text);
  return DONE;
}

/** Options behind `--` are file names. */
function asksForHelp(args: readonly string[]): boolean {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  return options.includes('--help') || options.includes('-h');
}

function overview(): string {
  const lines = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`);
  return `  readout-diff compare event.json

Compares several readouts of one event: where one side names a detail that
another blurs, reframes, contradicts or leaves out, proved by quotes.

${lines.join('\n')}

readout-diff COMMAND --help tells more; --version prints ${version}.
Exit code: 0 done, 1 the run failed, 2 the input or the command line is wrong,
3 some events of a batch failed.
`;
}

function messageOf(error: unknown): string {
  if (error instanceof UsageError) {
    return `${error.message}\nTry: readout-diff ${error.command ? `${error.command} ` : ''}--help`;
  }
  if (error instanceof BadInput) return `${error.message}\nTry: readout-diff ${error.help}`;
  if (error instanceof FileError || error instanceof QueueError) return error.message;
  return `unexpected failure: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
