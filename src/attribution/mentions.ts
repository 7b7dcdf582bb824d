import { TITLE } from '../languages/english/name-words.js';
import { namingOf, TITLES } from '../languages/english/naming.js';
import type { Name, Reading, Token } from '../languages/language.js';
import type { Span } from '../text/span.js';

/** A name where it stands in the text. */
export interface Mention extends Span {
  readonly key: string;
  readonly kind: Name['kind'];
}

/** The names of a text in order, and for each key its fullest mention ("Xi Jinping" for "Xi"). */
export interface Mentions {
  readonly list: readonly Mention[];
  readonly fullest: ReadonlyMap<string, Mention>;
}

export function mentionsOf({ sentences }: Reading): Mentions {
  const list: Mention[] = [];
  const fullest = new Map<string, Mention>();
  for (const { names, tokens } of sentences) {
    for (const { first, last, key, kind } of names) {
      const from = kind === 'person' ? titleFrom(tokens, first, last) : first;
      const mention = { start: tokens[from]!.start, end: tokens[last]!.end, key, kind };
      list.push(mention);
      const best = fullest.get(key);
      if (best === undefined || mention.end - mention.start > best.end - best.start) fullest.set(key, mention);
    }
  }
  return { list, fullest };
}

/** Where the name starts with its title: "Prime Minister Lund" is cut by its reader where "Prime" opens the sentence. */
function titleFrom(tokens: readonly Token[], first: number, last: number): number {
  if (first < last && isTitleOfSeveral(tokens[first]!.lower)) return first + 1;
  const before = tokens[first - 1];
  const isTitle = (namingOf(tokens[first]!.lower).bits & TITLE) !== 0;
  return isTitle && before?.pos === 'adjective' && /^(?:Prime|Vice|Deputy|Foreign)$/u.test(before.text)
    ? first - 1
    : first;
}

/** "Presidents Lund and Berg": what both are is no part of the first one's name. */
function isTitleOfSeveral(lower: string): boolean {
  return (namingOf(lower).bits & TITLES) !== 0;
}

/** The number of the first mention that starts at or after `offset`. */
export function mentionAt({ list }: Mentions, offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
