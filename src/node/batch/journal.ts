import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { FileError } from '../file-error.js';
import { linesOf } from './lines.js';

/** What a line of a journal says it is about. */
export interface Entry {
  /** Line of the input, from 1. */
  readonly line: number;
  readonly id?: string;
}

const HEAD = /^\{"line":(\d+)(?:,"id":("(?:[^"\\]|\\.)*"))?[,}]/u;

/**
 * A file of NDJSON that grows by whole lines, each of which begins with the line of the input that it is about. Whatever
 * stops the program, all lines but the last are whole, and `openJournal` cuts off a last one that is not.
 */
export class Journal {
  #length: number;

  constructor(
    readonly path: string,
    readonly file: FileHandle,
    length: number,
  ) {
    this.#length = length;
  }

  /** @throws {FileError} where it cannot be written; the file then ends with the last whole line. */
  async append(entry: Entry, rest: string): Promise<void> {
    const bytes = Buffer.from(`${headOf(entry)},${rest}}\n`);
    try {
      for (let from = 0; from < bytes.length; )
        from += (await this.file.write(bytes, from, bytes.length - from, this.#length + from)).bytesWritten;
      this.#length += bytes.length;
    } catch (error) {
      await this.file.truncate(this.#length).catch(() => undefined);
      throw new FileError('write', this.path, error);
    }
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

function headOf({ line, id }: Entry): string {
  return `{"line":${line}${id === undefined ? '' : `,"id":${JSON.stringify(id)}`}`;
}

/** Opens a new journal. @throws {FileError} where there is a file already, or none can be made. */
export async function newJournal(path: string): Promise<Journal> {
  try {
    return new Journal(path, await open(path, 'wx'), 0);
  } catch (error) {
    throw new FileError('write', path, error);
  }
}

/**
 * Opens a journal to go on with, or a new one where there is none, and gives `seen` each entry it holds.
 *
 * @throws {FileError} where a whole line of it is no entry: it is some other file, and is left as it is.
 */
export async function openJournal(path: string, seen: (entry: Entry) => void): Promise<Journal> {
  const file = await openOrMake(path);
  try {
    let length = 0;
    for await (const { number, text, end, ended } of linesOf(createReadStream(path))) {
      if (!ended) break;
      const head = text === undefined ? null : HEAD.exec(text);
      if (head === null) throw new Error(`line ${number} is not a result of a batch`);
      seen({ line: Number(head[1]), ...(head[2] !== undefined && { id: JSON.parse(head[2]) as string }) });
      length = end;
    }
    await file.truncate(length);
    return new Journal(path, file, length);
  } catch (error) {
    await file.close();
    throw new FileError('write', path, error);
  }
}

async function openOrMake(path: string): Promise<FileHandle> {
  try {
    await (await open(path, 'a')).close();
    return await open(path, 'r+');
  } catch (error) {
    throw new FileError('write', path, error);
  }
}
