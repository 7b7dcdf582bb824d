import { conceptsOf } from '../alignment/concepts.js';
import type { ReadClaim } from '../claims/claim.js';
import { english } from '../languages/english.js';

/** A word of a claim that labels can name, and where it stands in the text. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a claim that labels can name. */
export function wordsIn({ tokens, names }: ReadClaim): Word[] {
  return conceptsOf(tokens, names).map(({ key, token }) => ({
    key,
    start: tokens[token]!.start,
    end: tokens[token]!.end,
  }));
}

/** The words of a label. */
export function keysOf(label: string): Set<string> {
  return new Set(
    english.read(label).sentences.flatMap(({ tokens, names }) => conceptsOf(tokens, names).map(({ key }) => key)),
  );
}
