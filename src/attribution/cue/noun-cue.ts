import { NOUN_LINKS } from '../../lexicon/attachment.js';
import { AUXILIARY, DETERMINER, OWNER } from '../../lexicon/traits.js';
import {
  ADJECTIVE,
  ADVERB,
  type Clause,
  GERUND,
  HEAD,
  has,
  NOUN,
  PARTICIPLE,
  POSSESSIVE,
  VERB,
  word,
} from '../clause.js';
import type { FoundCue } from './found-cue.js';
import { verbGroup } from './verb-group.js';

/** A noun of saying or wanting with what leads from it to its content: "claim that", "support for". */
export function nounCueAt(clause: Clause, i: number): FoundCue | undefined {
  const { lemma } = clause.tokens[i]!;
  const cue = clause.cues[i]?.noun;
  if (cue === undefined || !has(clause, i, NOUN | VERB | PARTICIPLE | GERUND | ADJECTIVE)) return undefined;
  const next = word(clause, i + 1);
  const found = (last: number, prepositional: boolean, first = i): FoundCue => ({
    first,
    last,
    head: i,
    lemma,
    cue,
    form: 'noun',
    negated: false,
    prepositional,
  });
  let first = i;
  while (first > 0 && has(clause, first - 1, ADJECTIVE | ADVERB) && !has(clause, first - 1, HEAD | DETERMINER)) first--;
  const carrier = carrierBefore(clause, first);
  const possessed = first > 0 && (has(clause, first - 1, POSSESSIVE) || has(clause, first - 1, OWNER));
  const from = carrier ?? first;
  if (next === 'that' && cue.clause && !has(clause, i + 2, VERB | AUXILIARY)) return found(i, false, from);
  if (next === 'to' && cue.infinitive && (carrier !== undefined || possessed)) return found(i, false, from);
  if (
    cue.phrase &&
    (NOUN_LINKS.has(next) || (next === 'in' && cue.class === 'attitude')) &&
    (carrier !== undefined || possessed)
  )
    return found(i + 1, true, from);
  return undefined;
}

/** Where the verb starts that carries the noun phrase ending before `first`: "expressed (strong) support". */
function carrierBefore(clause: Clause, first: number): number | undefined {
  let k = first - 1;
  while (k >= 0 && k > first - 4 && has(clause, k, DETERMINER | ADJECTIVE)) k--;
  if (k < 0 || !has(clause, k, VERB | AUXILIARY | PARTICIPLE | GERUND) || !clause.cues[k]?.carrier) return undefined;
  return verbGroup(clause, k).first;
}
