import { extentIndex } from '../../lexicon/contraries.js';
import type { Finding } from './finding.js';
import type { ClaimView } from './view.js';

/** Words on either side of "partial" or "in full" in which the thing that it bears on is looked for. */
const REACH = 6;

/**
 * `antonym`: one side says that all of a thing is meant, the other that it was a part: "wanted the sanctions lifted in full",
 * "asked for partial relief from sanctions". A claim that says both leaves both standing.
 */
export function opposeExtents(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(extentIn);
  if (left === undefined) return [];
  const right = b.once(extentIn);
  if (right === undefined || left.part === right.part || !left.things.some((key) => right.things.includes(key)))
    return [];
  return [{ against: { code: 'antonym', left: left.word, right: right.word } }];
}

interface Extent {
  readonly part: boolean;
  readonly word: string;
  /** Keys of the nouns near it. */
  readonly things: readonly string[];
}

function extentIn({ tokens, keys, syntax, denied }: ClaimView): Extent | undefined {
  const found = syntax.find(extentIndex()).filter(({ first }) => denied[first] === 0);
  const [one] = found;
  if (one === undefined || found.some(({ entry }) => entry.part !== one.entry.part)) return undefined;
  const things: string[] = [];
  for (let at = Math.max(0, one.first - REACH); at < Math.min(tokens.length, one.last + 1 + REACH); at += 1) {
    if (tokens[at]!.pos === 'noun' && (at < one.first || at > one.last)) things.push(keys[at]!);
  }
  return { part: one.entry.part, word: one.entry.phrase, things };
}
