import { utf8 } from '../text/utf8.js';

export interface ZipEntry {
  /** Path inside the archive, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** 1 January 1980, midnight: the first time that the format can tell, so that the same files give the same archive. */
const DATE = 0x0021;
const VERSION = 20;
/** Names are in UTF-8. */
const FLAGS = 0x0800;

/** An archive of files as they are, without compression (PKWARE APPNOTE 6.3); up to 65,535 files and 4 GB in all. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = utf8(path);
    const size = bytes.length;
    const about = [
      ...half(FLAGS),
      0,
      0,
      0,
      0,
      ...half(DATE),
      ...word(crc32(bytes)),
      ...word(size),
      ...word(size),
      ...half(name.length),
    ];
    const local = Uint8Array.from([0x50, 0x4b, 3, 4, ...half(VERSION), ...about, 0, 0, ...name]);
    const rest = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...word(offset)];
    directory.push(Uint8Array.from([0x50, 0x4b, 1, 2, ...half(VERSION), ...half(VERSION), ...about, ...rest, ...name]));
    chunks.push(local, bytes);
    offset += local.length + size;
  }
  const length = directory.reduce((sum, { length }) => sum + length, 0);
  const count = half(entries.length);
  const end = Uint8Array.from([
    0x50,
    0x4b,
    5,
    6,
    0,
    0,
    0,
    0,
    ...count,
    ...count,
    ...word(length),
    ...word(offset),
    0,
    0,
  ]);
  return joined([...chunks, ...directory, end]);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function half(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function word(value: number): number[] {
  return [...half(value), ...half(value >>> 16)];
}

/** CRC-32 of ISO 3309, bit by bit: texts are short. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}
