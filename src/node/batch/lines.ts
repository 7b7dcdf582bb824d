/** A line of a file, without its end. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Absent where it cannot be read; `fault` then says why. */
  readonly text?: string;
  readonly fault?: 'too-long' | 'not-utf-8';
  /** Bytes of the input up to the end of the line. */
  readonly end: number;
  /** It has a line end; the last line of a file may have none. */
  readonly ended: boolean;
}

/** A longer line is no event and no result. */
export const LONGEST_LINE = 64 * 2 ** 20;
const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/**
 * The lines of a stream, one at a time, blank ones too; a byte order mark at the start is left out. Of a line of more than `longest`
 * bytes nothing is kept, so that memory is bounded whatever comes.
 */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array | string>,
  longest = Number.POSITIVE_INFINITY,
): AsyncGenerator<Line, void> {
  let number = 0;
  let end = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const line = (ended: boolean): Line => {
    number += 1;
    const bytes = Buffer.concat(pieces);
    const read = length > longest ? { fault: 'too-long' as const } : decode(bytes, number === 1);
    pieces = [];
    length = 0;
    return { number, end, ended, ...read };
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    while (from < bytes.length) {
      const newline = bytes.indexOf(NEWLINE, from);
      const to = newline < 0 ? bytes.length : newline;
      length += to - from;
      if (length <= longest) pieces.push(bytes.subarray(from, to));
      else pieces = [];
      end += (newline < 0 ? to : to + 1) - from;
      from = to + 1;
      if (newline >= 0) yield line(true);
    }
  }
  if (length > 0) yield line(false);
}

function decode(bytes: Buffer, first: boolean): Pick<Line, 'text' | 'fault'> {
  const whole = bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: !first }).decode(whole) };
  } catch {
    return { fault: 'not-utf-8' };
  }
}
