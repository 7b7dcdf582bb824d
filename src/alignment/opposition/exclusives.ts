import { strengthOf } from '../../claims/strength.js';
import { exclusiveIndex } from '../../lexicon/exclusive.js';
import { NEGATIONS } from '../../lexicon/grammar.js';
import { MENTIONS, OCCASIONS_OF_TALK } from '../../lexicon/mention.js';
import { SUBJECT_NOUNS } from '../../lexicon/noun-phrases.js';
import type { Finding } from './finding.js';
import { type ClaimView, sameMeaning } from './view.js';

/** `exclusive`: one says that the talks were of one thing only, the other names another thing that was raised in them. */
export function opposeExclusives(a: ClaimView, b: ClaimView): Finding[] {
  return [...shutOut(a, b, 'left'), ...shutOut(b, a, 'right')];
}

function shutOut(narrow: ClaimView, wide: ClaimView, says: 'left' | 'right'): Finding[] {
  const only = narrow.once(onlyThing);
  const raised = only && wide.once(thingRaised);
  if (only === undefined || raised === undefined) return [];
  const against = shutsOut(narrow, only, wide, raised);
  return against ? [{ against: { ...against, says } }] : [];
}

/** Whether one thing only shuts out another that was raised: as the reason, short of who says it. */
export function shutsOut(
  narrow: ClaimView,
  only: OnlyThing,
  wide: ClaimView,
  raised: number,
): { readonly code: 'exclusive'; readonly only: string; readonly other: string } | undefined {
  const other = wide.keys[raised]!;
  if (narrow.keys.includes(other)) return undefined;
  if (only.keys.some((key) => sameMeaning(key, other) || wide.firstOf.has(key))) return undefined;
  return { code: 'exclusive', only: only.text, other: wide.tokens[raised]!.text };
}

/** The one thing that talks are said to have been of. */
export interface OnlyThing {
  readonly keys: readonly string[];
  readonly text: string;
}

/** What "only" or "almost entirely" bears on, where the talk is of talks. */
export function onlyThing({ tokens, syntax, keys, phrases, predicates, denied }: ClaimView): OnlyThing | undefined {
  const about =
    predicates.some(({ head }) => MENTIONS.has(tokens[head]!.lemma)) ||
    tokens.some(({ lemma }) => OCCASIONS_OF_TALK.has(lemma));
  if (!about) return undefined;
  for (const { first, last, entry } of syntax.find(exclusiveIndex())) {
    if ((entry.reach !== 'all' && entry.reach !== 'nearly-all') || denied[first] === 1) continue;
    // "not only" denies no clause, yet it shuts nothing out.
    if (NEGATIONS.has(tokens[first - 1]?.lower ?? '')) continue;
    const phrase = entry.behind
      ? phrases.find((candidate) => candidate.last === first - 1)
      : phrases.find((candidate) => candidate.first > last && candidate.first <= last + 3);
    const named = phrase && keys.slice(phrase.first, phrase.last + 1).filter((key) => key !== '');
    if (named && named.length > 0) return { keys: named, text: tokens[phrase.head]!.text };
  }
  return undefined;
}

/** Where the thing stands that a claim says was raised or discussed, or that somebody put weight on. */
export function thingRaised(view: ClaimView): number | undefined {
  const { tokens, keys, roles, denied, phrases } = view;
  for (const { predicate, patient } of roles) {
    if (!MENTIONS.has(tokens[predicate.head]!.lemma) || denied[predicate.head] === 1) continue;
    const thing =
      patient ?? phrases.find((phrase) => phrase.first > predicate.last && phrase.preposition !== undefined);
    if (thing && keys[thing.head] !== '' && tokens[thing.head]!.pos !== 'pronoun') return thing.head;
  }
  return questionStressed(view);
}

/** "stressed that the Taiwan question must be ...": what is put weight on under the name of a question was raised. */
function questionStressed({ tokens, keys, line, phrases }: ClaimView): number | undefined {
  const said = line[0];
  if (said === undefined || strengthOf(tokens, line.slice(0, 1)) !== 'stressed') return undefined;
  for (const { first, head } of phrases) {
    if (head <= said.last || head === first || !SUBJECT_NOUNS.has(tokens[head]!.lemma)) continue;
    if (keys[head - 1] !== '') return head - 1;
  }
  return undefined;
}
