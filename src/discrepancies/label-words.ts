import { conceptsOf } from '../alignment/concepts.js';
import type { ReadClaim } from '../claims/claim.js';
import { english } from '../languages/english.js';
import { remember } from '../text/remember.js';

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
export const keysOf: (label: string) => ReadonlySet<string> = /* @__PURE__ */ remember((label) => {
  const { sentences } = english.read(label);
  return new Set(sentences.flatMap(({ tokens, names }) => conceptsOf(tokens, names).map(({ key }) => key)));
});
