import { ADJECTIVE_LINKS, LINKING_VERBS } from '../../lexicon/attachment.js';
import { BEING, DETERMINER, NEGATION, PRONOUN, SUBORDINATOR } from '../../lexicon/traits.js';
import { ADVERB, type Clause, COMMA, has, NAME, VERB, word } from '../clause.js';
import type { FoundCue } from './found-cue.js';
import { verbGroup } from './verb-group.js';

/** "is confident (that)", "was opposed to": an adjective of belief, feeling or will after a form of "be". */
export function adjectiveCueAt(clause: Clause, i: number): FoundCue | undefined {
  const { lower } = clause.tokens[i]!;
  const cue = clause.cues[i]?.adjective;
  if (cue === undefined) return undefined;
  let k = i - 1;
  while (k >= 0 && has(clause, k, ADVERB)) k--;
  let negated = false;
  if (k >= 0 && has(clause, k, NEGATION)) {
    negated = true;
    k--;
  }
  if (k < 0 || !(has(clause, k, BEING) || LINKING_VERBS.has(clause.tokens[k]!.lemma))) return undefined;
  const group = verbGroup(clause, k);
  const next = word(clause, i + 1);
  const prepositional =
    cue.phrase && ADJECTIVE_LINKS.has(next) && !(next === 'to' && has(clause, i + 2, VERB) && cue.infinitive);
  const takes =
    prepositional ||
    (next === 'that' && cue.clause) ||
    (next === 'to' && cue.infinitive) ||
    (cue.clause && has(clause, i + 1, PRONOUN | DETERMINER | NAME | SUBORDINATOR) && !has(clause, i + 1, COMMA));
  if (!takes) return undefined;
  return {
    first: group.first,
    last: prepositional ? i + 1 : i,
    head: i,
    lemma: lower,
    cue,
    form: 'adjective',
    negated: negated || group.negated,
    prepositional,
  };
}
