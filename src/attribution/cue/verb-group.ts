import { BARE_PARTICIPLES } from '../../lexicon/attachment.js';
import { AUXILIARY, BEING, LIGHT_VERB, NEGATION } from '../../lexicon/traits.js';
import { ADVERB, type Clause, COMMA, has, word } from '../clause.js';
import type { FoundCue } from './found-cue.js';

/** No verb has more tokens of auxiliaries and adverbs before it. */
export const WIDEST = 12;

/** The auxiliaries, adverbs and light verbs that join the verb at token `i`, and what they make of it. */
export function verbGroup(clause: Clause, i: number): Pick<FoundCue, 'first' | 'form' | 'negated'> {
  const { lower, lemma } = clause.tokens[i]!;
  let first = i;
  let passive = false;
  let negated = false;
  let helped = false;
  let infinitive = false;
  const participle = lower !== lemma && !lower.endsWith('ing') && !lower.endsWith('s');
  while (first > 0 && first > i - WIDEST) {
    const k = first - 1;
    const w = word(clause, k);
    if (has(clause, k, NEGATION)) negated = true;
    else if (has(clause, k, AUXILIARY)) {
      if (!helped && (participle || lower === lemma) && has(clause, k, BEING) && (w !== "'s" || participle))
        passive = participle || (lower === lemma && BARE_PARTICIPLES.has(lower));
      helped = true;
      infinitive = false;
    } else if (w === 'to') {
      infinitive = true;
      if (k > 0 && has(clause, k - 1, LIGHT_VERB)) {
        first = k - 1;
        infinitive = false;
        continue;
      }
      first = k;
      break;
    } else if (!has(clause, k, ADVERB) || has(clause, k - 1, COMMA) || k === 0) break;
    first = k;
  }
  // Adverbs alone at the front of a sentence stand outside the cue.
  while (first < i && has(clause, first, ADVERB) && (first === 0 || has(clause, first - 1, COMMA))) first++;
  const form = passive
    ? 'passive'
    : infinitive
      ? 'infinitive'
      : lower.endsWith('ing') && lemma !== lower && !helped
        ? 'gerund'
        : 'finite';
  return { first, form, negated };
}
