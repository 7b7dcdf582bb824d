import { characterKind, kindAt, PICTOGRAPH, SPACE } from '../../text/characters.js';
import { lineBreaks } from '../../text/line-breaks.js';
import type { TokenCuts } from './tokenize.js';

/** What a mark does to the words beside it. */
export type MarkRole = 'open' | 'close' | 'none';

const OPENING = new Set('([{\u201c\u2018\u201a\u201e\u00ab\u2039\u00bf\u00a1');
const CLOSING = new Set(')]}\u201d\u00bb\u203a\u2019');
/** Where a low mark has opened, the mark that else opens closes: „so“. */
const CLOSING_LOW: ReadonlyMap<string, string> = new Map([
  ['\u201e', '\u201c'],
  ['\u201a', '\u2018'],
]);

/**
 * Whether each quotation mark and bracket opens or closes. A straight quotation mark opens after a blank and closes before one;
 * between two words or two blanks the marks of its line are counted. A high mark closes what a low one has opened on its line.
 */
export function markRoles(text: string, tokens: TokenCuts): MarkRole[] {
  let open = false;
  let closesLow: string | undefined;
  let previousEnd = 0;
  return tokens.kinds.map((kind, i) => {
    const start = tokens.starts[i]!;
    if ((open || closesLow !== undefined) && lineBreaks(text, previousEnd, start) > 0) {
      open = false;
      closesLow = undefined;
    }
    previousEnd = tokens.ends[i]!;
    if (kind === 'symbol' && kindAt(text, start) === PICTOGRAPH) return 'close'; // an emoji after a full stop ends the sentence
    if (kind !== 'mark') return 'none';
    const mark = tokens.ends[i]! - start === 2 ? doubled(text.slice(start, start + 2)) : text.charAt(start);
    if (mark === closesLow) {
      closesLow = undefined;
      return 'close';
    }
    closesLow = CLOSING_LOW.get(mark) ?? closesLow;
    if (OPENING.has(mark)) return 'open';
    if (CLOSING.has(mark)) return 'close';
    if (mark !== '"' && mark !== "'") return 'none';
    const left = kindBefore(text, start) !== SPACE && !OPENING.has(text.charAt(start - 1));
    const right = kindAt(text, previousEnd) !== SPACE;
    const opens = left === right ? !open : right;
    if (mark === '"') open = opens;
    return opens ? 'open' : 'close';
  });
}

/** Two typewritten marks that stand for one. */
function doubled(marks: string): string {
  return marks === "''" ? '"' : marks === '``' ? '\u201c' : marks.charAt(0);
}

function kindBefore(text: string, at: number): number {
  return at > 0 ? characterKind(text.charCodeAt(at - 1)) : SPACE;
}
