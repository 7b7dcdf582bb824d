import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FileError } from './file-error.js';

export const STANDARD_INPUT = '-';

/**
 * The text of a file, or of `stdin` where the path is `-`: UTF-8, or UTF-16 that a byte order mark announces; the mark is
 * left out.
 *
 * @throws {FileError} where the file cannot be read, or is text in no encoding read here.
 */
export async function readText(path: string, stdin: Readable): Promise<string> {
  const place = nameOf(path);
  try {
    return decode(path === STANDARD_INPUT ? await readAll(stdin) : await readFile(path));
  } catch (error) {
    throw new FileError('read', place, error);
  }
}

/** What a reader calls the file at a path. */
export function nameOf(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : path;
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`it is not ${encoding.toUpperCase()} text`);
  }
}
