import type { Terminal } from './terminal.js';

/** One command of `readout-diff`. To add one: a file that exports such a value, and an entry in the list of `run.ts`. */
export interface Command {
  readonly name: string;
  /** What it does, in a few words. */
  readonly summary: string;
  /** Examples first, then the options. */
  help(): string;
  /**
   * Does it; the result is the exit code. Throws `UsageError` for a wrong command line, `InputError` for bad input, `FileError` for a file that cannot
   * be read or written.
   */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}
