import { type ParseArgsConfig, parseArgs } from 'node:util';
import { oneLine } from '../report/plain.js';

/** A command line that says something no command understands. */
export class UsageError extends Error {
  override readonly name = 'UsageError';

  /** `command` is the one whose help would tell. */
  constructor(
    message: string,
    readonly command?: string,
  ) {
    super(message);
  }
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** The values of a command's options, and what stands beside them. */
export function readArguments<O extends Options>(command: string, args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The advice after the first sentence is about quoting, which is seldom the point.
    const [sentence = ''] = (error as Error).message.split(/\.\s/u);
    throw new UsageError(
      oneLine(sentence).replace(/^[A-Z]/u, (letter) => letter.toLowerCase()),
      command,
    );
  }
}
