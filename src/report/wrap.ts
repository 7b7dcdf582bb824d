import { chop, displayWidth } from './display-width.js';

/** A text of one line in lines of at most `columns` columns, broken at blanks, and inside words that are longer. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const size = displayWidth(word);
    if (line !== '' && width + 1 + size <= columns) {
      line += ` ${word}`;
      width += 1 + size;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = chop(word, columns);
    line = pieces.pop()!;
    width = displayWidth(line);
    for (const piece of pieces) lines.push(piece);
  }
  if (line !== '') lines.push(line);
  return lines;
}
