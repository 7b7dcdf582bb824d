import { kindAt, LETTER, LOWER, SPACE, UPPER } from '../../text/characters.js';
import { lineBreaks } from '../../text/line-breaks.js';
import { wrapWidth } from './lines.js';
import { opensItem } from './list-markers.js';
import { type MarkRole, markRoles } from './marks.js';
import type { TokenCuts } from './tokenize.js';
import { abbreviationUse, SENTENCE_STARTERS } from './words.js';

/**
 * The numbers of the tokens that start a sentence, in order; the first is 0 where there is a token at all.
 *
 * A sentence ends at a full stop, a question or exclamation mark, an ellipsis before a capital, an abbreviation before a capital
 * that starts a sentence, a blank line, and a line break that does not look like the wrapping of a paragraph. What closes a
 * quotation or a bracket stays with the sentence before it, what opens one starts the next.
 */
export function sentenceStarts(text: string, tokens: TokenCuts): number[] {
  const { starts } = tokens;
  const marks = markRoles(text, tokens);
  const wrap = wrapWidth(text);
  const cuts: number[] = starts.length > 0 ? [0] : [];
  let first = 0; // the token that starts the current sentence
  let line = 0; // the token that starts the current line
  let end: End = 'none'; // what the tokens since the last word say about the end of the sentence
  for (let i = 0; i < starts.length; i += 1) {
    if (i > 0) {
      const gap = lineBreaks(text, tokens.ends[i - 1]!, starts[i]!);
      if (gap > 0) {
        if (gap > 1 || breaksLine(text, tokens, marks, line, i, end, wrap)) {
          cuts.push(i);
          first = i;
          end = 'none';
        }
        line = i;
      }
      if (first !== i && end !== 'none' && marks[i] !== 'close' && startsAfter(text, tokens, marks, i, end)) {
        cuts.push(i);
        first = i;
        end = 'none';
      }
    }
    if (marks[i] === 'close') {
      if (end === 'stop') end = 'closed stop';
    } else end = endAt(text, tokens, i, i - first, i - line);
  }
  return cuts;
}

/**
 * `stop`: . or a run of dots before its closing marks are seen; `closed stop`: after them; `call`: ! and ?; `trail`: an ellipsis;
 * `title`: an abbreviation that a name follows; `open`: one that may end a sentence.
 */
type End = 'none' | 'stop' | 'closed stop' | 'call' | 'trail' | 'title' | 'open';

function endAt(text: string, tokens: TokenCuts, i: number, inSentence: number, inLine: number): End {
  const start = tokens.starts[i]!;
  const kind = tokens.kinds[i];
  if (kind === 'abbreviation') {
    const word = text.slice(start, tokens.ends[i]! - 1).toLowerCase();
    if (word.length === 1) return 'title';
    return abbreviationUse(word, true) === 'title' ? 'title' : 'open';
  }
  if (kind !== 'mark') return 'none';
  const mark = text.charAt(start);
  if (mark === '.') {
    if (tokens.ends[i]! - start > 1) return 'trail';
    const before = i - 1;
    if (before < 0) return 'none';
    // A numbered list: "1. The ceasefire" is one sentence.
    if ((inSentence === 1 || inLine === 1) && (tokens.kinds[before] === 'number' || isLoneLetter(text, tokens, before)))
      return 'none';
    return text.charAt(tokens.starts[before]!) === '.' ? 'trail' : 'stop';
  }
  if (mark === '!' || mark === '?') return 'call';
  if (mark === '\u2026') return 'trail';
  if (mark === '\u3002' || mark === '\uff01' || mark === '\uff1f' || mark === '\u0964' || mark === '\u061f')
    return 'call';
  return 'none';
}

function isLoneLetter(text: string, tokens: TokenCuts, i: number): boolean {
  return (
    tokens.kinds[i] === 'word' &&
    tokens.ends[i]! - tokens.starts[i]! === 1 &&
    kindAt(text, tokens.starts[i]!) !== LETTER
  );
}

/** Whether token `i` starts a sentence, given the end that stands before it on the same line. */
function startsAfter(text: string, tokens: TokenCuts, marks: readonly MarkRole[], i: number, end: End): boolean {
  const start = tokens.starts[i]!;
  const spaced = tokens.ends[i - 1]! < start;
  // Past quotation marks and brackets that open, to the first word.
  let word = i;
  while (word < i + 4 && marks[word] === 'open') word += 1;
  const kind = word < tokens.kinds.length ? kindAt(text, tokens.starts[word]!) : SPACE;
  const mark = tokens.kinds[i] === 'mark';
  if (mark && marks[i] !== 'open') return false; // a dash or a comma goes on
  switch (end) {
    case 'stop':
      return kind === LOWER ? spaced && !isShort(tokens, i - 2) : spaced || kind === UPPER;
    case 'closed stop':
      return kind !== LOWER && (spaced || kind === UPPER);
    case 'call':
      return kind !== LOWER && !(tokens.kinds[word] === 'clitic');
    case 'trail':
      return kind === UPPER || (word > i && kind !== LOWER);
    case 'title':
      return word === i && wordStartsSentence(text, tokens, i) && isInitial(text, tokens, i - 1);
    case 'open':
      return wordStartsSentence(text, tokens, word);
    default:
      return false;
  }
}

/** A word of up to three letters before a full stop and a small letter may be an abbreviation that no list knows. */
function isShort(tokens: TokenCuts, i: number): boolean {
  return i < 0 || tokens.ends[i]! - tokens.starts[i]! <= 3 || tokens.kinds[i] === 'number';
}

/** "Plan B. The": a letter that is no name's initial, for no name follows it. */
function isInitial(text: string, tokens: TokenCuts, i: number): boolean {
  return tokens.ends[i]! - tokens.starts[i]! === 2 && kindAt(text, tokens.starts[i]!) === UPPER;
}

function wordStartsSentence(text: string, tokens: TokenCuts, i: number): boolean {
  if (i >= tokens.kinds.length || tokens.kinds[i] !== 'word' || kindAt(text, tokens.starts[i]!) !== UPPER) return false;
  return SENTENCE_STARTERS.has(text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase());
}

/** Whether a single line break before token `i` ends the sentence. */
function breaksLine(
  text: string,
  tokens: TokenCuts,
  marks: readonly MarkRole[],
  line: number,
  i: number,
  end: End,
  wrap: number,
): boolean {
  const start = tokens.starts[i]!;
  const kind = kindAt(text, start);
  const last = text.charAt(tokens.ends[i - 1]! - 1);
  const item = opensItem(text, tokens, i);
  if (item && tokens.kinds[i] === 'mark') return true;
  if (wrap > 0) {
    // Wrapped prose: the line is full when the next word would not have fitted on it.
    const width = tokens.ends[i - 1]! - tokens.starts[line]! + 1 + (tokens.ends[i]! - start);
    if (kind === LOWER || width > wrap) return false;
  }
  if (kind === UPPER || kind === LETTER || marks[i] === 'open') return true;
  if (end === 'title' || end === 'open') return kind !== LOWER;
  return end !== 'none' || marks[i - 1] === 'close' || last === ':' || last === ';' || item;
}
