import { TOLD_OF } from '../lexicon/attachment.js';
import { DETERMINER, SUBORDINATOR } from '../lexicon/traits.js';
import { type Clause, GERUND, has, opensInfinitive, VERB, word } from './clause.js';
import { boundsOf, contentEnd } from './content.js';
import type { FoundCue } from './cue/found-cue.js';
import { contentSpan, type Draft, draftOf, type Scene, type Stretch, spanOf } from './draft.js';
import { sourceEnd } from './source-phrase.js';
import { subjectBefore } from './subject.js';

/** "it was noted that C", "C was described by X as C", "C is expected to C", "X was told that C", "C backed by X". */
export function passive(scene: Scene, clause: Clause, found: FoundCue): Draft | undefined {
  const subject = subjectBefore(clause, found.first);
  if (subject === undefined) return undefined;
  const { cue } = found;
  const draft = draftOf(clause, found);
  const patient = spanOf(clause, found.first === found.head ? objectIn(clause, subject) : subject);
  const next = found.last + 1;
  const rest = (first: number) => {
    const last = contentEnd(clause, first, boundsOf(clause, found));
    return last < first ? undefined : contentSpan(scene, clause, { first, last });
  };
  if (word(clause, next) === 'by') {
    const last = beforeMatter(clause, next + 1, sourceEnd(clause, next + 1), cue.hearer);
    if (last <= next || has(clause, next + 1, GERUND) || !(cue.phrase || cue.clause)) return undefined;
    const source = spanOf(clause, { first: next + 1, last });
    const as = cue.as && word(clause, last + 1) === 'as' ? rest(last + 2) : undefined;
    return { ...draft, source, content: as === undefined ? [patient] : [patient, as] };
  }
  if (has(clause, next, SUBORDINATOR) && word(clause, next) !== 'as' && (cue.clause || cue.hearer)) {
    const content = rest(next);
    return content && { ...draft, content: [content], addressee: cue.hearer ? patient : undefined };
  }
  if (found.prepositional && cue.phrase) {
    const content = rest(next);
    return content && { ...draft, content: [content] };
  }
  if (cue.as && word(clause, next) === 'as') {
    const content = rest(next + 1);
    return (
      content && { ...draft, cue: spanOf(clause, { first: found.first, last: next }), content: [patient, content] }
    );
  }
  if ((cue.raised || cue.infinitive) && opensInfinitive(clause, next)) {
    const content = rest(next);
    return content && { ...draft, content: [patient, content] };
  }
  return cue.phrase && cue.class !== 'evidence' ? { ...draft, content: [patient] } : undefined;
}

/** "adopted [a resolution] proposed by X": without "was" the participle describes the noun phrase right before it. */
function objectIn(clause: Clause, { first, last }: Stretch): Stretch {
  for (let k = last; k >= first; k--)
    if (has(clause, k, VERB) && has(clause, k + 1, DETERMINER) && !has(clause, k, GERUND))
      return { first: k + 1, last };
  return { first, last };
}

/** Without what the hearer was told of: "was briefed by X [on the talks]". */
function beforeMatter(clause: Clause, first: number, last: number, hearer: boolean): number {
  if (hearer)
    for (let k = first + 1; k <= last; k++) if (word(clause, k) !== 'of' && TOLD_OF.has(word(clause, k))) return k - 1;
  return last;
}
