import { utf8 } from '../text/utf8.js';

/** What our names are names of: the version 5 UUID of `https://example.org/readout-diff` among addresses. */
const NAMESPACE = '64c91a49-5619-5e62-983b-fc1f405a61a6';

/** A UUID made from names, those of what it stands for from the outside in; other names give another one. */
export function idOf(...names: readonly string[]): string {
  return uuidOf(JSON.stringify(names));
}

/** A UUID made from a name (RFC 9562, version 5): the same name has the same one in every run. */
export function uuidOf(name: string, namespace = NAMESPACE): string {
  const bytes = namespace.replaceAll('-', '').match(/../gu)!;
  const hash = sha1([...bytes.map((byte) => Number.parseInt(byte, 16)), ...utf8(name)]).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/u, '$1-$2-$3-$4-');
}

/** SHA-1 (FIPS 180-4): for names, where nobody has a reason to forge one. */
function sha1(message: readonly number[]): number[] {
  const length = message.length;
  const bytes = [...message, 0x80];
  while (bytes.length % 64 !== 56) bytes.push(0);
  const bits = [Math.floor(length / 0x20000000), length << 3];
  for (const word of bits) bytes.push((word >>> 24) & 255, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let at = 0; at < bytes.length; at += 64) mix(state, bytes.slice(at, at + 64));
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 255));
}

function mix(state: number[], block: readonly number[]): void {
  const words: number[] = [];
  for (let t = 0; t < 80; t++) {
    words[t] =
      t < 16
        ? (block[4 * t]! << 24) | (block[4 * t + 1]! << 16) | (block[4 * t + 2]! << 8) | block[4 * t + 3]!
        : turn(words[t - 3]! ^ words[t - 8]! ^ words[t - 14]! ^ words[t - 16]!, 1);
  }
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  for (let t = 0; t < 80; t++) {
    const [chosen, constant] =
      t < 20
        ? [(b & c) | (~b & d), 0x5a827999]
        : t < 40
          ? [b ^ c ^ d, 0x6ed9eba1]
          : t < 60
            ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
            : [b ^ c ^ d, 0xca62c1d6];
    const next = (turn(a, 5) + chosen + e + constant + words[t]!) | 0;
    [e, d, c, b, a] = [d, c, turn(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((word, i) => {
    state[i] = (state[i]! + word) | 0;
  });
}

function turn(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
