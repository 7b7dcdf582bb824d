import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../src/node/read-text.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-diff-'));
});
afterEach(() => rm(folder, { recursive: true }));

const none = Readable.from([]);

async function read(bytes: Uint8Array): Promise<string> {
  const path = join(folder, 'file');
  await writeFile(path, bytes);
  return readText(path, none);
}

describe('readText', () => {
  it('reads UTF-8 with and without a byte order mark', async () => {
    expect(await read(Buffer.from('né 🧑'))).toBe('né 🧑');
    expect(await read(Buffer.from('\ufeffné'))).toBe('né');
  });

  it('reads UTF-16 of both byte orders', async () => {
    const little = Buffer.from('\ufeffné', 'utf16le');
    expect(await read(little)).toBe('né');
    expect(await read(Buffer.from(little).swap16())).toBe('né');
  });

  it('reads standard input, characters split over chunks included', async () => {
    const bytes = Buffer.from('“né”');
    expect(await readText('-', Readable.from([...bytes].map((byte) => Buffer.from([byte]))))).toBe('“né”');
  });

  it('says in one sentence what is wrong with a file', async () => {
    await expect(readText(join(folder, 'none'), none)).rejects.toThrow(
      /^cannot read .*none: there is no such file or folder$/,
    );
    await expect(readText(folder, none)).rejects.toThrow(/^cannot read .*: it is a folder$/);
    await expect(read(Buffer.from([0x61, 0xff, 0x62]))).rejects.toThrow(/^cannot read .*file: it is not UTF-8 text$/);
  });

  it('keeps controls in a file name out of the message', async () => {
    await expect(readText(join(folder, 'a\u001b[31m\nb'), none)).rejects.toThrow(
      /^cannot read \S+a b: there is no such/,
    );
  });
});
