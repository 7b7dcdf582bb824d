import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Line, linesOf } from '../../../src/node/batch/lines.js';

async function read(chunks: readonly (string | Uint8Array)[], longest?: number): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const line of linesOf(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), longest)) lines.push(line);
  return lines;
}

test('numbers lines from 1 and knows where each ends, and whether it has an end', async () => {
  expect(await read(['a\n\nbé\r\n', 'c'])).toEqual([
    { number: 1, text: 'a', end: 2, ended: true },
    { number: 2, text: '', end: 3, ended: true },
    { number: 3, text: 'bé', end: 8, ended: true },
    { number: 4, text: 'c', end: 9, ended: false },
  ]);
  expect(await read([])).toEqual([]);
  expect(await read(['\n'])).toEqual([{ number: 1, text: '', end: 1, ended: true }]);
});

test('leaves a byte order mark out at the start only', async () => {
  expect((await read(['\ufeffa\n\ufeffb'])).map(({ text }) => text)).toEqual(['a', '\ufeffb']);
});

test('keeps nothing of a line that is too long, and goes on behind it', async () => {
  expect(await read(['ab', 'cd', 'ef\nx\n'], 4)).toEqual([
    { number: 1, fault: 'too-long', end: 7, ended: true },
    { number: 2, text: 'x', end: 9, ended: true },
  ]);
  expect((await read(['abcd\n'], 4))[0]!.text).toBe('abcd');
});

test('says where a line is no UTF-8', async () => {
  expect(await read([Uint8Array.of(0x61, 0xff, 10), 'b\n'])).toEqual([
    { number: 1, fault: 'not-utf-8', end: 3, ended: true },
    { number: 2, text: 'b', end: 5, ended: true },
  ]);
});

test('does not care how the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', '😀', ' ')),
      fc.array(fc.nat(6)),
      async (parts, cuts) => {
        const bytes = Buffer.from(parts.join(''));
        const chunks: Buffer[] = [];
        let from = 0;
        for (const cut of cuts) {
          chunks.push(bytes.subarray(from, from + cut));
          from += cut;
        }
        chunks.push(bytes.subarray(from));
        expect(await read(chunks)).toEqual(await read([bytes]));
      },
    ),
  );
});
