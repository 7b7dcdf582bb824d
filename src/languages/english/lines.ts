import { kindAt, LOWER, SPACE } from '../../text/characters.js';

/** How many line breaks stand between two tokens, 2 standing for more; CR LF is one. */
export function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to && count < 2; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028 || code === 0x85) count += 1;
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) count += 1;
    else if (code === 0x2029 || code === 12) return 2;
  }
  return count;
}

/**
 * The width that a hard-wrapped text is wrapped at; 0 for a text whose line breaks mean something. Wrapped prose has lines of at
 * most 120 characters, and a third or more of its breaks lead on in a small letter.
 */
export function wrapWidth(text: string): number {
  let widest = 0;
  let breaks = 0;
  let goesOn = 0;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    widest = Math.max(widest, at - from);
    const kind = kindAt(text, at + 1);
    if (kind !== SPACE) breaks += 1;
    if (kind === LOWER) goesOn += 1;
    from = at + 1;
  }
  widest = Math.max(widest, text.length - from);
  return widest <= 120 && goesOn > 0 && goesOn * 3 >= breaks ? widest : 0;
}
