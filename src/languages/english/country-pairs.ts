import { type Word, wordAt } from './analyse.js';
import type { TokenCuts, TokenKind } from './tokenize.js';

const HYPHEN = /[-\u2010\u2011]/gu;

/** The tokens of a text, and what is known of the form of each. */
export interface Known {
  readonly cuts: TokenCuts;
  readonly words: readonly Word[];
}

/**
 * Cuts hyphenated words that are countries and nothing else (`Russian-American`, `US-China`) at their hyphens, so that each
 * country is a token of its own; all other words stay as they are.
 */
export function cutCountryPairs(text: string, known: Known): Known {
  if (!known.words.some(({ isPair }) => isPair)) return known;
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: TokenKind[] = [];
  const words: Word[] = [];
  const add = (start: number, end: number, kind: TokenKind, word: Word) => {
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
    words.push(word);
  };
  const cut = (start: number, end: number, kind: TokenKind) => add(start, end, kind, wordAt(text, start, end, kind));
  for (let i = 0; i < known.words.length; i += 1) {
    const word = known.words[i]!;
    const [start, end, kind] = [known.cuts.starts[i]!, known.cuts.ends[i]!, known.cuts.kinds[i]!];
    if (!word.isPair) {
      add(start, end, kind, word);
      continue;
    }
    let from = start;
    for (const { index } of word.text.matchAll(HYPHEN)) {
      cut(from, start + index, 'word');
      cut(start + index, start + index + 1, 'mark');
      from = start + index + 1;
    }
    cut(from, end, kind);
  }
  return { cuts: { starts, ends, kinds }, words };
}
