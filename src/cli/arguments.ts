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

/** The values that `readArguments` gives for some options. */
export type ValuesOf<O extends Options> = {
  readonly [K in keyof O]?: (O[K]['type'] extends 'boolean' ? boolean : string) | undefined;
};

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

/** The one file of a command that takes one. @throws {UsageError} where there is none, or another. */
export function oneFile(command: string, [path, ...others]: readonly string[]): string {
  if (path !== undefined && others.length === 0) return path;
  const count = path === undefined ? 0 : 1 + others.length;
  throw new UsageError(`${command} takes one file (or - for standard input), got ${count}`, command);
}
