import { exclusiveIndex } from '../../lexicon/exclusive.js';
import { hedgeIndex } from '../../lexicon/hedges.js';
import { JOINS_ITEMS, JOINS_PHRASES } from '../../lexicon/noun-phrases.js';
import { PLANS } from '../../lexicon/plans.js';
import { PERIOD, traitsOf } from '../../lexicon/traits.js';
import type { Finding } from './finding.js';
import { type ClaimView, sharedKeys } from './view.js';

/** Share of the shorter claim's words that the longer one must hold for it to be the same claim with details added. */
const CONTAINED = 0.75;

/** Why two claims that differ need not contradict each other: one says more, lists more, reaches further, or only if. */
export function excusesFor(a: ClaimView, b: ClaimView): Finding[] {
  return [refinement(a, b), list(a, b), scope(a, b), reported(a, b), conditional(a, b), planned(a, b)].filter(
    (finding) => finding !== undefined,
  );
}

/** One holds (nearly) all words of the other and adds some. */
function refinement(a: ClaimView, b: ClaimView): Finding | undefined {
  const [x, y] = [a.firstOf.size, b.firstOf.size];
  if (Math.abs(x - y) < 2 || Math.min(x, y) < 2) return undefined;
  if (sharedKeys(a, b).length < CONTAINED * Math.min(x, y)) return undefined;
  return { excuse: { code: 'refinement', more: x > y ? 'left' : 'right' } };
}

/** One names a list of which the other names items, or both name lists that are not the same. */
function list(a: ClaimView, b: ClaimView): Finding | undefined {
  const [left, right] = [a.once(itemsOf), b.once(itemsOf)];
  if (left.length < 3 && right.length < 3) return undefined;
  const shared = (left.length >= 3 ? left : right).filter((key) => (left.length >= 3 ? b : a).firstOf.has(key)).length;
  if (shared === 0 || (left.length === right.length && shared === left.length)) return undefined;
  return { excuse: { code: 'list', left: left.length, right: right.length, shared } };
}

/** Last words of the items of the longest list: runs of phrases with only commas and "and" between them. */
function itemsOf({ tokens, keys, phrases }: ClaimView): string[] {
  let longest: string[] = [];
  let run: string[] = [];
  let before = -1;
  for (const { first, last } of phrases) {
    let at = before + 1;
    let listed = false;
    while (at < first && JOINS_PHRASES.has(tokens[at]!.lower)) {
      listed ||= JOINS_ITEMS.has(tokens[at]!.lower);
      at += 1;
    }
    // "in trade and in energy" goes on with a list, "the prices of grain" does not.
    if (at < first || !listed) run = [];
    for (let k = first; k <= last; k++)
      if (keys[k] !== '' && (k === last || tokens[k + 1]!.lower === 'and')) run.push(keys[k]!);
    if (run.length > longest.length) longest = run;
    before = last;
  }
  return longest;
}

/** "all ships" beside "some ships", and "energy and infrastructure" beside "energy infrastructure". */
function scope(a: ClaimView, b: ClaimView): Finding | undefined {
  const joint = jointPair(a, b);
  const wide = joint ?? jointPair(b, a);
  if (wide) return { excuse: { code: 'scope', wider: joint ? 'left' : 'right', words: wide, joint: true } };
  const [left, right] = [a.once(reachesAll), b.once(reachesAll)];
  if (left === undefined || right !== undefined) {
    if (right === undefined || left !== undefined) return undefined;
    return a.firstOf.has(right) ? { excuse: { code: 'scope', wider: 'right', words: right } } : undefined;
  }
  return b.firstOf.has(left) ? { excuse: { code: 'scope', wider: 'left', words: left } } : undefined;
}

/** Two nouns joined by "and" in one claim that are one compound in the other; the "and" of a name (Sao Tome and Principe) joins none. */
function jointPair(wide: ClaimView, narrow: ClaimView): string | undefined {
  for (let at = 1; at + 1 < wide.tokens.length; at++) {
    if (wide.tokens[at]!.lower !== 'and') continue;
    const [x, y] = [wide.keys[at - 1]!, wide.keys[at + 1]!];
    const there = narrow.firstOf.get(x);
    if (x !== '' && y !== '' && x !== y && there !== undefined && narrow.keys[there + 1] === y) return `${x} ${y}`;
  }
  return undefined;
}

/** Key of the thing that "all", "every" or "the whole of" bears on; "every year" tells how often. */
function reachesAll({ tokens, syntax, keys, phrases }: ClaimView): string | undefined {
  for (const { first, last, entry } of syntax.find(exclusiveIndex())) {
    if (entry.reach !== 'whole') continue;
    const phrase = phrases.find(
      (candidate) => candidate.last > last && candidate.first <= last + 1 && candidate.last >= first,
    );
    if (phrase && keys[phrase.head] !== '' && (traitsOf(tokens[phrase.head]!) & PERIOD) === 0) return keys[phrase.head];
  }
  return undefined;
}

/** One tells it as somebody else's word. */
function reported(a: ClaimView, b: ClaimView): Finding | undefined {
  const [left, right] = [a.once(isReported), b.once(isReported)];
  return left === right ? undefined : { excuse: { code: 'reported-not-held', side: left ? 'left' : 'right' } };
}

/** Somebody else's word, or nobody's ("reportedly"); who is named as saying it in the claim itself holds it. */
function isReported({ claim, tokens, syntax }: ClaimView): boolean {
  const { name, cue, reported } = claim.speaker;
  if (reported) return true;
  return syntax
    .find(hedgeIndex())
    .some(({ first, entry }) => entry.kind === 'hearsay' && (name === undefined || tokens[first]!.lemma !== cue));
}

/** One holds only under a condition. */
function conditional(a: ClaimView, b: ClaimView): Finding | undefined {
  const [left, right] = [a.once(isConditional), b.once(isConditional)];
  return left === right ? undefined : { excuse: { code: 'conditional', side: left ? 'left' : 'right' } };
}

function isConditional({ tokens, syntax }: ClaimView): boolean {
  return syntax
    .find(hedgeIndex())
    .some(({ entry, first }) => entry.kind === 'condition' && tokens[first]!.pos !== 'verb');
}

/** One tells what was meant to be, the other what came. */
function planned(a: ClaimView, b: ClaimView): Finding | undefined {
  const [left, right] = [a.once(isPlan), b.once(isPlan)];
  if (left === right || isPresent(left ? b : a)) return undefined;
  return { excuse: { code: 'planned', side: left ? 'left' : 'right' } };
}

/** "The law takes effect on Monday": the plain present dates what is to come as "will" does. */
function isPresent({ tokens, line }: ClaimView): boolean {
  const stated = line.at(-1);
  if (stated === undefined || stated.first !== stated.head) return false;
  const { lower, lemma } = tokens[stated.head]!;
  return lower === lemma || lower === `${lemma}s`;
}

function isPlan({ tokens, predicates, line }: ClaimView): boolean {
  const stated = line.at(-1);
  if (stated === undefined) return false;
  if (
    tokens
      .slice(stated.first, stated.head)
      .some(({ lower }) => lower === 'will' || lower === 'shall' || lower === "'ll")
  )
    return true;
  // "was to open", "is scheduled to open".
  const next = predicates[predicates.indexOf(stated) + 1];
  const { lemma } = tokens[stated.head]!;
  if (next?.form === 'infinitive' && next.first <= stated.last + 3 && (lemma === 'be' || PLANS.has(lemma))) return true;
  return stated.form === 'infinitive' && line.some(({ head }) => PLANS.has(tokens[head]!.lemma));
}
