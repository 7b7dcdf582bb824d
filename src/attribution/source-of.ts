import { AUXILIARY, COORDINATOR, DETERMINER, OWNER, PREPOSITION, RELATIVE, TIME } from '../lexicon/traits.js';
import type { Span } from '../text/span.js';
import {
  ADJECTIVE,
  ADVERB,
  type Clause,
  COMMA,
  GERUND,
  has,
  NAME,
  NOUN,
  PARTICIPLE,
  POSSESSIVE,
  VERB,
} from './clause.js';
import type { FoundCue } from './cue/found-cue.js';
import { spanOf } from './draft.js';
import { subjectBefore } from './subject.js';

/** How many tokens from the start of a sentence its first verb is looked for. */
const OPENING = 60;

/** The source of a cue that governs its content; `previous` is the source before it in the sentence, which "and said" goes on with. */
export function sourceOf(clause: Clause, found: FoundCue, previous: Span | undefined): Span | undefined {
  const before = found.first - 1;
  if (found.form === 'noun' && !(found.first < found.head && has(clause, found.first, VERB | AUXILIARY | PARTICIPLE)))
    return possessor(clause, before);
  const own = subjectBefore(clause, found.first);
  const shares =
    found.form === 'gerund'
      ? !has(clause, before, NOUN | NAME)
      : has(clause, before, COORDINATOR) || (has(clause, before, COMMA) && has(clause, before - 1, ADVERB));
  if (own !== undefined && !shares) return spanOf(clause, own);
  if (shares || found.form === 'noun') return previous ?? mainSubject(clause, found.first);
  return undefined;
}

/** The subject of the first verb of the sentence. */
function mainSubject(clause: Clause, before: number): Span | undefined {
  for (let k = 0; k < Math.min(before, OPENING); k++) {
    if (clause.quote[k]! >= 0 || !has(clause, k, VERB | AUXILIARY) || has(clause, k, GERUND)) continue;
    const subject = subjectBefore(clause, k);
    if (subject !== undefined && !has(clause, subject.first, RELATIVE | PREPOSITION)) return spanOf(clause, subject);
  }
  return undefined;
}

/** "China's", "his" before a noun of saying; "yesterday's call" is nobody's. */
function possessor(clause: Clause, last: number): Span | undefined {
  if (last < 0) return undefined;
  if (!has(clause, last, POSSESSIVE))
    return has(clause, last, OWNER) ? spanOf(clause, { first: last, last }) : undefined;
  if (has(clause, last - 1, TIME)) return undefined;
  let first = last;
  while (first > 0 && has(clause, first - 1, NOUN | NAME | ADJECTIVE | DETERMINER)) first--;
  return spanOf(clause, { first, last });
}
