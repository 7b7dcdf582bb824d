import type { PartOfSpeech, Token } from '../languages/language.js';
import { holdsCount } from '../lexicon/count-openers.js';
import { COUNT, traitsOf } from '../lexicon/traits.js';
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
  /** No number, date or clock time begins where this is false. */
  readonly counts: boolean;
}

const CUT = /\p{L}[\p{L}\p{M}'’]*(?:\.\p{L}+)*|\d+(?:[.,]\d+)*|./gsu;
const CAPITAL = /^\p{Lu}/u;

/** The pieces of a run of tokens, in text order. */
export function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let end = -1;
  for (let number = 0; number < tokens.length; number++) {
    const token = tokens[number]!;
    const { text, start, lower, lemma, pos } = token;
    const counts = (traitsOf(token) & COUNT) !== 0;
    const parts = counts && text.length > 1 && holdsCount(text) ? (text.match(CUT) ?? []) : undefined;
    if (parts === undefined || parts.length === 1) {
      const glued = start === end;
      end = token.end;
      pieces.push({ start, end, lower, lemma, pos, token: number, glued, capital: isCapital(text), counts });
      continue;
    }
    let from = start;
    for (const part of parts) {
      const glued = from === end;
      end = from + part.length;
      const small = part.toLowerCase();
      const capital = isCapital(part);
      pieces.push({ start: from, end, lower: small, lemma: small, pos, token: number, glued, capital, counts });
      from = end;
    }
  }
  return pieces;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text);
}
