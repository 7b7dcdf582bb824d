import { placesAmong } from '../../lexicon/places.js';
import { wordAt } from './analyse.js';
import type { TokenCuts, TokenKind } from './tokenize.js';

const HYPHEN = /[-\u2010\u2011]/gu;

/**
 * Cuts hyphenated words that are countries and nothing else (`Russian-American`, `US-China`) at their hyphens, so that each
 * country is a token of its own; all other words stay as they are. One pass over the hyphens.
 */
export function cutCountryPairs(text: string, cuts: TokenCuts): TokenCuts {
  const pairs = new Set<number>();
  let token = 0;
  for (const { index } of text.matchAll(HYPHEN)) {
    while (token < cuts.ends.length && cuts.ends[token]! <= index) token += 1;
    if (token === cuts.ends.length) break;
    if (cuts.starts[token]! < index && isPair(text, cuts, token)) pairs.add(token);
  }
  if (pairs.size === 0) return cuts;
  const starts: number[] = [];
  const ends: number[] = [];
  const kinds: TokenKind[] = [];
  const add = (start: number, end: number, kind: TokenKind) => {
    starts.push(start);
    ends.push(end);
    kinds.push(kind);
  };
  cuts.kinds.forEach((kind, i) => {
    const [start, end] = [cuts.starts[i]!, cuts.ends[i]!];
    let from = start;
    for (const { index } of pairs.has(i) ? text.slice(start, end).matchAll(HYPHEN) : []) {
      add(from, start + index, 'word');
      add(start + index, start + index + 1, 'mark');
      from = start + index + 1;
    }
    add(from, end, kind);
  });
  return { starts, ends, kinds };
}

/** Longer words are no pair of countries. */
const LONGEST = 60;

function isPair(text: string, { starts, ends, kinds }: TokenCuts, token: number): boolean {
  const [start, end] = [starts[token]!, ends[token]!];
  if (end - start > LONGEST) return false;
  const word = wordAt(text, start, end, kinds[token]!);
  if (!word.pieces.opens) return false;
  const parts = text.slice(start, end).split(HYPHEN);
  if (parts.some((part) => part === '')) return false;
  const countries = placesAmong([word]);
  return countries.length === parts.length && new Set(countries.map(({ country }) => country)).size > 1;
}
