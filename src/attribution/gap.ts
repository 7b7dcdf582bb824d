import { AUXILIARY, PRONOUN, RELATIVE } from '../lexicon/traits.js';
import { type Clause, COMMA, GERUND, has, NAME, NOUN, startsPhrase, VERB, word } from './clause.js';
import { boundsOf, contentEnd } from './content.js';
import type { FoundCue } from './cue/found-cue.js';
import { contentSpan, type Draft, draftOf, type Scene, spanOf } from './draft.js';
import { subjectBefore } from './subject.js';

/** "a probe [the agency] said [was ongoing]": the content lies on both sides of subject and cue. */
export function gapOf(scene: Scene, clause: Clause, found: FoundCue): Draft | undefined {
  const next = found.last + 1;
  if (found.form !== 'finite' || found.prepositional || !found.cue.clause) return undefined;
  if (!has(clause, next, AUXILIARY | VERB) || has(clause, next, GERUND | NOUN | NAME) || word(clause, next) === "'s")
    return undefined;
  const subject = subjectBefore(clause, found.first);
  if (subject === undefined || has(clause, subject.last, COMMA)) return undefined;
  let first = subject.last;
  while (first > subject.first && !has(clause, first, PRONOUN) && !startsPhrase(clause, first)) first--;
  const head = first - 1;
  if (!has(clause, head, NOUN | NAME | RELATIVE | PRONOUN)) return undefined;
  const phrase = has(clause, head, RELATIVE) ? { first: head } : subjectBefore(clause, first);
  const last = contentEnd(clause, next, boundsOf(clause, found));
  if (phrase === undefined || last < next) return undefined;
  return {
    ...draftOf(clause, found),
    source: spanOf(clause, { first, last: found.first - 1 }),
    content: [spanOf(clause, { first: phrase.first, last: head }), contentSpan(scene, clause, { first: next, last })],
  };
}
