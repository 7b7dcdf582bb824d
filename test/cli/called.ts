import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/run.js';

export interface Given {
  readonly stdin?: string;
  readonly env?: { readonly [name: string]: string };
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Runs a command line with streams in memory. */
export async function called(
  args: readonly string[],
  { stdin = '', env = {}, isTTY = false, columns = 80 }: Given = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const into = (list: string[]) =>
    new Writable({
      write(chunk, _, done) {
        list.push(String(chunk));
        done();
      },
    });
  const stdout = Object.assign(into(out), { isTTY, columns });
  const code = await run(args, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr: into(err), env });
  return { code, out: out.join(''), err: err.join('') };
}
