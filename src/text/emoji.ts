import { COMBINING, kindAt, PICTOGRAPH } from './characters.js';

/** One emoji: its modifiers, joined parts, and the second letter of a flag belong to it. */
export function emojiEnd(text: string, start: number): number {
  const step = (at: number) => (text.codePointAt(at)! > 0xffff ? 2 : 1);
  const isFlagLetter = (at: number) => {
    const code = text.codePointAt(at) ?? 0;
    return code >= 0x1f1e6 && code <= 0x1f1ff;
  };
  let end = start + step(start);
  if (isFlagLetter(start)) return isFlagLetter(end) ? end + 2 : end;
  for (;;) {
    const code = text.codePointAt(end) ?? 0;
    if (kindAt(text, end) === COMBINING || (code >= 0x1f3fb && code <= 0x1f3ff)) end += step(end);
    else if (code === 0x200d && kindAt(text, end + 1) === PICTOGRAPH) end += 1 + step(end + 1);
    else return end;
  }
}
