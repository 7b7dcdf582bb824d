import type { Span } from '../../text/span.js';
import { tokenDiff } from '../../text/token-diff.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;
/** A word so short that it alone, between words that differ, is no common ground. */
const SHORT = 3;

/** The phrases of `text` whose words `other` does not have in their place; case does not count. */
export function differingPhrases(text: string, other: string): Span[] {
  const words = [...text.matchAll(WORD)];
  const fold = (word: RegExpMatchArray) => word[0].toLowerCase();
  const runs = tokenDiff(words.map(fold), [...other.matchAll(WORD)].map(fold)).filter(
    ({ kind, left: { start, end } }, at, all) =>
      kind !== 'kept' || at === 0 || at === all.length - 1 || end - start > 1 || words[start]![0].length > SHORT,
  );
  const spans: Span[] = [];
  let last = -1;
  for (const { kind, left } of runs) {
    if (kind === 'kept') last = -1;
    if (kind !== 'removed') continue;
    const span = { start: words[left.start]!.index, end: words[left.end - 1]!.index + words[left.end - 1]![0].length };
    // Only punctuation, or one short word, lies between this phrase and the one before.
    if (last >= 0) spans[last] = { start: spans[last]!.start, end: span.end };
    else last = spans.push(span) - 1;
  }
  return spans;
}
