const INVISIBLE = /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const JOINER = 0x200d;
const EMOJI_STYLE = 0xfe0f;

/** Columns that a terminal takes for a text without controls: 2 for wide East Asian letters and emoji, 0 for marks. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { columns } of cells(text)) width += columns;
  return width;
}

/** The text, cut to at most `columns` columns with `…` at the end where something was left out. */
export function cutEnd(text: string, columns: number): string {
  if (columns < 1) return '';
  let width = 0;
  let kept = 0;
  for (const { end, columns: more } of cells(text)) {
    width += more;
    if (width > columns) return `${text.slice(0, kept).trimEnd()}…`;
    if (width < columns) kept = end;
  }
  return text;
}

/** The text, cut to at most `columns` columns with `…` at the start where something was left out. */
export function cutStart(text: string, columns: number): string {
  if (columns < 1) return '';
  let excess = displayWidth(text) - columns;
  if (excess <= 0) return text;
  excess += 1;
  for (const { end, columns: less } of cells(text)) {
    excess -= less;
    if (excess <= 0) return `…${text.slice(end).trimStart()}`;
  }
  return '…';
}

/** The text filled with blanks to `columns` columns, or cut to them. */
export function toWidth(text: string, columns: number): string {
  const cut = cutEnd(text, columns);
  return cut + ' '.repeat(Math.max(0, columns - displayWidth(cut)));
}

/** The text in pieces of at most `columns` columns each. */
export function chop(text: string, columns: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  let last = 0;
  let width = 0;
  for (const { end, columns: more } of cells(text)) {
    if (width + more > columns && last > start) {
      pieces.push(text.slice(start, last));
      start = last;
      width = 0;
    }
    width += more;
    last = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}

interface Cell {
  readonly end: number;
  readonly columns: number;
}

/** The code points of a text with the columns each adds; what a joiner ties to the emoji before it adds none. */
function* cells(text: string): Generator<Cell> {
  let end = 0;
  let joined = false;
  let last = 0;
  for (const character of text) {
    end += character.length;
    const code = character.codePointAt(0)!;
    let columns = 1;
    if (code < 0x7f || isFlagLetter(code)) columns = 1;
    else if (code === EMOJI_STYLE && last === 1) columns = 1;
    else if (joined || INVISIBLE.test(character)) columns = 0;
    else if (WIDE.test(character)) columns = 2;
    joined = code === JOINER;
    if (columns > 0) last = columns;
    yield { end, columns };
  }
}

/** Two of them make one flag, two columns wide. */
function isFlagLetter(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
