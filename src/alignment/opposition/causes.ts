import type { Token } from '../../languages/language.js';
import { causeIndex } from '../../lexicon/causes.js';
import { wordRelation } from '../../lexicon/relations.js';
import type { Finding } from './finding.js';
import { type ClaimView, wordsIn } from './view.js';

/**
 * `cause-differs`: both say what one thing came of, and do not name the same; a claim that names the other's cause too, or
 * one that is kin to it, leaves both standing.
 */
export function opposeCauses(a: ClaimView, b: ClaimView): Finding[] {
  const left = a.once(causeIn);
  if (left === undefined) return [];
  const right = b.once(causeIn);
  if (right === undefined || isKnown(left, b) || isKnown(right, a)) return [];
  return [{ against: { code: 'cause-differs', left: left.text, right: right.text } }];
}

interface Cause {
  readonly keys: readonly string[];
  readonly text: string;
}

/** Words of a cause that are looked at. */
const LONGEST = 6;

/** The one cause that a claim gives; nothing where it gives two, denies it, or names none. */
function causeIn({ tokens, syntax, denied, keys }: ClaimView): Cause | undefined {
  const [found, ...more] = syntax.find(causeIndex());
  if (found === undefined || more.length > 0 || denied[found.first] === 1) return undefined;
  const known = found.entry.clause === true && tokens[found.last + 1]?.pos === 'pronoun';
  const first = found.last + (known ? 2 : 1);
  let end = first;
  while (end < tokens.length && end < first + LONGEST && !closes(tokens[end]!)) end += 1;
  const named = keys.slice(first, end).filter((key) => key !== '');
  return named.length === 0
    ? undefined
    : { keys: named, text: wordsIn(tokens, tokens[first]!.start, tokens[end - 1]!.end) };
}

function closes({ pos }: Token): boolean {
  return pos === 'punctuation' || pos === 'pronoun' || pos === 'conjunction';
}

/** Whether a claim has most words of the cause, or of their kin: "failure" alone makes no one cause of engine and pilot. */
function isKnown({ keys }: Cause, { firstOf }: ClaimView): boolean {
  const met = keys.filter((key) => firstOf.has(key) || hasKin(key, firstOf.keys()));
  return met.length * 2 > keys.length;
}

function hasKin(key: string, others: Iterable<string>): boolean {
  if (key.startsWith('@')) return false;
  for (const other of others) if (!other.startsWith('@') && wordRelation(key, other) !== undefined) return true;
  return false;
}
