import { type Clause, opensInfinitive, word } from '../clause.js';
import type { FoundCue } from './found-cue.js';
import { isVerb } from './is-verb.js';
import { verbGroup } from './verb-group.js';

/** The cue whose main word is the verb at token `i`, if it is one. */
export function verbCueAt(clause: Clause, i: number): FoundCue | undefined {
  const entry = clause.cues[i];
  if (entry === undefined || (entry.verb === undefined && entry.phrasal === undefined)) return undefined;
  const second = entry.phrasal === undefined ? '' : word(clause, i + 1);
  const bare = second === 'to' && entry.verb?.infinitive === true && opensInfinitive(clause, i + 1);
  const phrasal = bare ? undefined : entry.phrasal?.get(second);
  const cue = phrasal ?? entry.verb;
  if (cue === undefined || !isVerb(clause, i)) return undefined;
  const { lemma } = clause.tokens[i]!;
  const { first, form, negated } = verbGroup(clause, i);
  const prepositional = phrasal !== undefined;
  return {
    first,
    last: prepositional ? i + 1 : i,
    head: i,
    lemma: prepositional ? `${lemma} ${second}` : lemma,
    cue,
    form,
    negated,
    prepositional,
  };
}
