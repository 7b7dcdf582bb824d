import type { PartOfSpeech, Token } from '../languages/language.js';
import type { Span } from '../text/span.js';

/**
 * A token, or a part of one where digits, letters, hyphens and signs stand in one token (`22-33%`, `90-minute`, `7am`).
 * Numbers, dates and clock times are read from pieces, so that they come out the same however a reader cuts them.
 */
export interface Piece extends Span {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Number of the token it is part of. */
  readonly token: number;
  /** Nothing stands between this piece and the one before. */
  readonly glued: boolean;
  /** It begins with a capital letter. */
  readonly capital: boolean;
}

const CUT = /\p{L}[\p{L}\p{M}'’]*(?:\.\p{L}+)*|\d+(?:[.,]\d+)*|./gsu;
const NEEDS_CUT = /[\d\p{Pd}\p{Sc}%]/u;
const CAPITAL = /^\p{Lu}/u;

/** Whether a token holds what numbers are written with: digits, hyphens and signs. */
export function needsCut(text: string): boolean {
  return NEEDS_CUT.test(text);
}

/** The pieces of a run of tokens, in text order. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (const [number, token] of tokens.entries()) {
    const parts = token.text.length > 1 && needsCut(token.text) ? (token.text.match(CUT) ?? []) : [token.text];
    const whole = parts.length === 1;
    let start = token.start;
    for (const part of parts) {
      const lower = whole ? token.lower : part.toLowerCase();
      pieces.push({
        start,
        end: start + part.length,
        lower,
        lemma: whole ? token.lemma : lower,
        pos: token.pos,
        token: number,
        glued: start === end,
        capital: CAPITAL.test(part),
      });
      start += part.length;
      end = start;
    }
  }
  return pieces;
}
