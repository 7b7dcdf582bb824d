import type { Span } from '../text/span.js';
import type { CueClass } from './attribution.js';
import type { Clause } from './clause.js';
import type { FoundCue } from './cue/found-cue.js';
import type { Quotation } from './quotations.js';

/** What the rules look at beside the clause at hand. */
export interface Scene {
  readonly text: string;
  readonly quotes: readonly Quotation[];
}

/** An attribution before its quotations are gathered and its source is resolved. */
export interface Draft {
  readonly source: Span | undefined;
  readonly cue: Span;
  readonly cueLemma: string;
  readonly cueClass: CueClass;
  readonly addressee: Span | undefined;
  readonly content: readonly Span[];
  readonly negated: boolean;
  /** The text or occasion that the words were said in: "in a statement". */
  readonly occasion: Span | undefined;
  /** The content stands before the cue, or around it. */
  readonly wraps: boolean;
}

/** A stretch of tokens, both ends inclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function spanOf(clause: Clause, { first, last }: Stretch): Span {
  return { start: clause.tokens[first]!.start, end: clause.tokens[last]!.end };
}

/** The span of content, on to the end of a quotation that goes on over the next sentences. */
export function contentSpan({ quotes }: Scene, clause: Clause, stretch: Stretch): Span {
  const { start, end } = spanOf(clause, stretch);
  const q = clause.quote[stretch.last]!;
  const runsOn = q >= 0 && stretch.last === clause.tokens.length - 1;
  return { start, end: runsOn ? Math.max(end, quotes[q]!.end) : end };
}

/** The number of the first token that ends after `offset`; the last token where none does. */
export function tokenAt({ tokens }: Clause, offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the cue alone decides. */
export function draftOf(clause: Clause, found: FoundCue): Draft {
  return emptyDraft(spanOf(clause, found), found.lemma, found.cue.class, found.negated || found.cue.denies);
}

/** All drafts begin here, so that they have one layout. */
export function emptyDraft(cue: Span, cueLemma: string, cueClass: CueClass, negated: boolean): Draft {
  return {
    source: undefined,
    cue,
    cueLemma,
    cueClass,
    addressee: undefined,
    content: [],
    negated,
    occasion: undefined,
    wraps: false,
  };
}
