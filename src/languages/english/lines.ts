import { kindAt, LOWER, SPACE } from '../../text/characters.js';

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
