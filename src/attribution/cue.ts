import type { Cue } from '../lexicon/cues.js';
import {
  AUXILIARY,
  BEING,
  COORDINATOR,
  DETERMINER,
  LIGHT_VERB,
  NEGATION,
  OWNER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../lexicon/traits.js';
import {
  ADJECTIVE,
  ADVERB,
  type Clause,
  COMMA,
  GERUND,
  HEAD,
  has,
  MARK,
  NAME,
  NOUN,
  opensInfinitive,
  PARTICIPLE,
  POSSESSIVE,
  VERB,
  word,
} from './clause.js';

/** A cue found in a clause; token numbers are inclusive. */
export interface FoundCue {
  readonly first: number;
  readonly last: number;
  /** The token whose lemma is in the table. */
  readonly head: number;
  readonly lemma: string;
  readonly cue: Cue;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'passive' | 'participle' | 'noun' | 'adjective';
  readonly negated: boolean;
  /** The cue ends in a preposition, so a noun phrase follows. */
  readonly prepositional: boolean;
}

/** The cue whose main word is token `i`, if it is one. */
export function cueAt(clause: Clause, i: number): FoundCue | undefined {
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

/** Whether an ambiguous form is a verb here, by its neighbours; the reader's part of speech is only the commonest one. */
function isVerb(clause: Clause, i: number): boolean {
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
    const plural = word(clause, p).endsWith('s') || PLURALS.has(word(clause, p));
    return nominal && (plural || conjoined(clause, p)) && (has(clause, i, VERB) || opens);
  }
  // -s: after a singular noun, before what could be its object.
  if (nominal) return opens || has(clause, i, VERB) || (after & (PREPOSITION | ADVERB | ADJECTIVE | NOUN)) !== 0;
  return (before & (COMMA | COORDINATOR | MARK)) !== 0 && (has(clause, i, VERB) || opens) && p >= 0;
}

/** Plural subjects without an s. */
const PLURALS: ReadonlySet<string> = new Set([
  'people',
  'women',
  'men',
  'police',
  'media',
  'many',
  'most',
  'some',
  'few',
]);

/** "Xi and Putin claim": the noun before the verb is the last of several. */
function conjoined(clause: Clause, p: number): boolean {
  for (let k = p; k > p - 5 && k > 0; k--) if (word(clause, k) === 'and') return true;
  return false;
}

/** No verb has more tokens of auxiliaries and adverbs before it. */
const WIDEST = 12;

function verbGroup(clause: Clause, i: number): Pick<FoundCue, 'first' | 'form' | 'negated'> {
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
        passive = participle || irregularParticiple(lower, lemma);
      helped = true;
      infinitive = false;
    } else if (w === 'to') {
      infinitive = true;
      if (k > 0 && has(clause, k - 1, LIGHT_VERB)) {
        first = k - 1;
        infinitive = word(clause, k - 1) === clause.tokens[k - 1]!.lemma && false;
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

const INVARIANT: ReadonlySet<string> = new Set(['read', 'put', 'cast', 'set', 'hit', 'cut']);

/** Participles like their base form ("read", "put"). */
function irregularParticiple(lower: string, lemma: string): boolean {
  return lower === lemma && INVARIANT.has(lower);
}

/** A noun of saying or wanting with what leads from it to its content: "claim that", "support for". */
export function nominalCueAt(clause: Clause, i: number): FoundCue | undefined {
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

const NOUN_LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'about',
  'on',
  'over',
  'against',
  'to',
  'with',
  'toward',
  'towards',
  'regarding',
]);

/** Where the verb starts that carries the noun phrase ending before `first`: "expressed (strong) support". */
function carrierBefore(clause: Clause, first: number): number | undefined {
  let k = first - 1;
  while (k >= 0 && k > first - 4 && has(clause, k, DETERMINER | ADJECTIVE)) k--;
  if (k < 0 || !has(clause, k, VERB | AUXILIARY | PARTICIPLE | GERUND) || !clause.cues[k]?.carrier) return undefined;
  return verbGroup(clause, k).first;
}

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
  if (k < 0 || !(has(clause, k, BEING) || ['feel', 'remain', 'become', 'sound'].includes(clause.tokens[k]!.lemma)))
    return undefined;
  const group = verbGroup(clause, k);
  const next = word(clause, i + 1);
  const prepositional =
    cue.phrase &&
    ['about', 'of', 'with', 'by', 'over', 'to', 'at', 'in', 'on', 'for'].includes(next) &&
    !(next === 'to' && has(clause, i + 2, VERB) && cue.infinitive);
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
