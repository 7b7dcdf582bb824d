const BLANK = /[ \t\r\n]*/uy;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/uy;

type Expected = 'value' | 'value or end' | 'name' | 'name or end' | 'comma or end';

/**
 * Where a text stops being JSON (RFC 8259): the offset of the first character that cannot stand there, or the length of
 * the text where it ends too early or is JSON. Engines do not agree on saying this, and some do not say it at all.
 */
export function faultInJson(text: string): number {
  const ends: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = after(BLANK, text, at);
    const character = text[at];
    const end = ends.at(-1);
    if (expected !== 'value' && expected !== 'name' && end !== undefined && character === end) {
      ends.pop();
      at++;
      expected = 'comma or end';
    } else if (expected === 'comma or end') {
      if (end === undefined || character !== ',') return at;
      at++;
      expected = end === '}' ? 'name' : 'value';
    } else if (expected === 'name' || expected === 'name or end') {
      const string = readString(text, at);
      if (!string.whole) return string.end;
      at = after(BLANK, text, string.end);
      if (text[at] !== ':') return at;
      at++;
      expected = 'value';
    } else if (character === '{' || character === '[') {
      ends.push(character === '{' ? '}' : ']');
      at++;
      expected = character === '{' ? 'name or end' : 'value or end';
    } else {
      const scalar = character === '"' ? readString(text, at) : readScalar(text, at);
      if (!scalar.whole) return scalar.end;
      at = scalar.end;
      expected = 'comma or end';
    }
  }
}

interface Piece {
  /** Where it ends, or where its fault is. */
  readonly end: number;
  readonly whole: boolean;
}

function readScalar(text: string, start: number): Piece {
  const end = after(SCALAR, text, start);
  return { end, whole: end > start };
}

function readString(text: string, start: number): Piece {
  if (text[start] !== '"') return { end: start, whole: false };
  let at = start + 1;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { end: at + 1, whole: true };
    if (!(unit >= 0x20)) return { end: at, whole: false };
    const next = unit === 0x5c ? after(ESCAPE, text, at) : at + 1;
    if (next === at) return { end: at, whole: false };
    at = next;
  }
}

/** Where the match of a sticky pattern at `start` ends; `start` where there is none. */
function after(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
}
