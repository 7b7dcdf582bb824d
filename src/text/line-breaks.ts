/** How many line breaks stand between two places of a text, 2 standing for more; CR LF is one. */
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
