import { BARE_PLURALS } from '../../lexicon/attachment.js';
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../../lexicon/traits.js';
import {
  ADJECTIVE,
  ADVERB,
  type Clause,
  COMMA,
  GERUND,
  has,
  MARK,
  NAME,
  NOUN,
  POSSESSIVE,
  VERB,
  word,
} from '../clause.js';
import { WIDEST } from './verb-group.js';

/** Whether an ambiguous form is a verb here, by its neighbours; the reader's part of speech is only the commonest one. */
export function isVerb(clause: Clause, i: number): boolean {
  const { lower, lemma } = clause.tokens[i]!;
  let p = i - 1;
  while (p >= 0 && p > i - WIDEST && has(clause, p, ADVERB)) p--;
  if (p >= 0 && has(clause, p, NEGATION)) p--;
  const before = p >= 0 ? clause.roles[p]! : 0;
  const after = clause.roles[i + 1] ?? 0;
  if (has(clause, i, NAME) && i > 0 && !has(clause, i - 1, MARK)) return false;
  if (word(clause, p) === 'to') return lower === lemma;
  if ((before & AUXILIARY) !== 0) return true;
  if (lower.endsWith('ing') && lemma !== lower) {
    if ((before & (DETERMINER | POSSESSIVE | ADJECTIVE)) !== 0) return false;
    return true;
  }
  if (lower !== lemma && !lower.endsWith('s')) {
    // Past forms are verbs but for "the proposed deal" and "proposed changes" at a phrase's start.
    if ((before & (DETERMINER | POSSESSIVE)) !== 0 || ((before & ADJECTIVE) !== 0 && (after & (NOUN | NAME)) !== 0))
      return false;
    if ((before & PREPOSITION) !== 0 && (after & (NOUN | NAME)) !== 0) return false;
    return true;
  }
  if ((before & (PRONOUN | RELATIVE)) !== 0 && word(clause, p) !== 'her') return true;
  if ((before & (DETERMINER | POSSESSIVE | PREPOSITION | ADJECTIVE)) !== 0) return false;
  const nominal = (before & (NOUN | NAME)) !== 0;
  const opens =
    (after & (DETERMINER | PRONOUN | NAME | MARK | SUBORDINATOR | GERUND | COMMA)) !== 0 ||
    word(clause, i + 1) === 'to' ||
    word(clause, i + 1) === '';
  if (lower === lemma) {
    if (has(clause, i, VERB) && !nominal) return (before & COORDINATOR) !== 0;
    const plural = word(clause, p).endsWith('s') || BARE_PLURALS.has(word(clause, p));
    return nominal && (plural || conjoined(clause, p)) && (has(clause, i, VERB) || opens);
  }
  // -s: after a singular noun, before what could be its object.
  if (nominal) return opens || has(clause, i, VERB) || (after & (PREPOSITION | ADVERB | ADJECTIVE | NOUN)) !== 0;
  return (before & (COMMA | COORDINATOR | MARK)) !== 0 && (has(clause, i, VERB) || opens) && p >= 0;
}

/** "Xi and Putin claim": the noun before the verb is the last of several. */
function conjoined(clause: Clause, p: number): boolean {
  for (let k = p; k > p - 5 && k > 0; k--) if (word(clause, k) === 'and') return true;
  return false;
}
