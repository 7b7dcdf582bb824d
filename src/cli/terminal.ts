import type { Readable, Writable } from 'node:stream';

/** Where a command reads from and writes to. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: { readonly [name: string]: string | undefined };
}

/** Lines longer than this are hard to read. */
const WIDEST = 100;
const DEFAULT_WIDTH = 80;

/**
 * Whether to colour what goes to standard output. What was asked for on the command line wins, then `NO_COLOR` and
 * `FORCE_COLOR` where they are not empty (`FORCE_COLOR=0` means no), then whether a terminal shows it.
 */
export function wantsColor({ stdout, env }: Terminal, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Columns of a report: those of the terminal, up to what reads well. */
export function reportWidth({ stdout }: Terminal): number {
  return Math.min(WIDEST, stdout.columns || DEFAULT_WIDTH);
}
