import { kindAt, SPACE } from './characters.js';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"\u201c\u201d]/iy;

/** Whether a web address starts at `at`. */
export function startsAddress(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  if (first !== 104 && first !== 119) return false; // h, w
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text);
}

const ADDRESS_STOPS = new Set('<>"\u201c\u201d');
const ADDRESS_TAIL = new Set(".,;:!?\u2026)]}'\u2019");

/** An address goes on to the next blank or quotation mark; punctuation at its end is the sentence's. */
export function addressEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && kindAt(text, end) !== SPACE && !ADDRESS_STOPS.has(text.charAt(end))) end += 1;
  while (end > start + 1 && ADDRESS_TAIL.has(text.charAt(end - 1))) end -= 1;
  return end;
}
