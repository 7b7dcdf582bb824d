import type { Token } from '../languages/language.js';
import { MONTHS, RELATIVES, SUBORDINATORS, TIMES } from '../lexicon/grammar.js';
import type { Role } from './claim.js';
import { type Phrase, phrasesOf } from './phrases.js';
import { type Predicate, predicatesOf } from './predicates.js';

/** A predicate with the phrases that fill its roles. */
export interface RoleReading {
  readonly predicate: Predicate;
  readonly agent?: Phrase;
  readonly patient?: Phrase;
  readonly passive: boolean;
}

/** Who does what to whom, in the order of the verbs; phrases as written, without article. */
export function rolesOf(tokens: readonly Token[]): Role[] {
  return readRoles(tokens).map(({ predicate, agent, patient, passive }) => ({
    verb: tokens[predicate.head]!.lemma,
    ...(agent && { agent: written(tokens, agent) }),
    ...(patient && { patient: written(tokens, patient) }),
    passive,
  }));
}

/**
 * Reads roles off the order of words: the bare noun phrase before the verb does it, the one behind suffers it; the passive
 * turns them round, with the doer behind "by". Side clauses are stepped over. Predicates without any role are left out,
 * and so is plain "be".
 */
export function readRoles(
  tokens: readonly Token[],
  predicates: readonly Predicate[] = predicatesOf(tokens),
): RoleReading[] {
  const phrases = phrasesOf(tokens);
  const readings: RoleReading[] = [];
  let subject: Phrase | undefined;
  let object: Phrase | undefined;
  for (const [number, predicate] of predicates.entries()) {
    const causative = isCausative(tokens, predicates[number - 1], predicate);
    if (predicate.side && !causative) continue;
    const next = nextStated(predicates, number);
    const own = causative ? undefined : subjectOf(tokens, phrases, predicates, number);
    if (predicate.form === 'infinitive') subject = object ?? subject;
    else if (!causative) subject = own ?? (joined(tokens, predicate) ? subject : undefined);
    object =
      objectOf(tokens, phrases, predicate, next) ?? sharedObject(tokens, phrases, predicate, next, predicates, number);
    const passive = predicate.passive || causative;
    const agent = passive ? byPhrase(tokens, phrases, predicate, next) : subject;
    const patient = passive ? subject : object;
    if (tokens[predicate.head]!.lemma === 'be' || (agent === undefined && patient === undefined)) continue;
    readings.push({ predicate, ...(agent && { agent }), ...(patient && { patient }), passive });
  }
  return readings;
}

/** "had its propeller struck by": the subject of "had" suffers what the participle says. */
function isCausative(tokens: readonly Token[], have: Predicate | undefined, predicate: Predicate): boolean {
  if (have === undefined || tokens[have.head]!.lemma !== 'have' || tokens[predicate.last + 1]?.lower !== 'by')
    return false;
  return predicate.first - have.last <= 4 && tokens[have.last + 1]?.pos !== 'punctuation';
}

function nextStated(predicates: readonly Predicate[], number: number): Predicate | undefined {
  for (let at = number + 1; at < predicates.length; at++) if (!predicates[at]!.side) return predicates[at];
  return undefined;
}

/** The nearest phrase before the verb that hangs on no preposition and belongs to no side clause. */
function subjectOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  predicates: readonly Predicate[],
  number: number,
): Phrase | undefined {
  const predicate = predicates[number]!;
  let floor = 0;
  let ceiling = predicate.first;
  for (let at = number - 1; at >= 0; at--) {
    const before = predicates[at]!;
    if (!before.side) {
      floor = before.last + 1;
      break;
    }
    ceiling = Math.min(ceiling, before.first);
  }
  return (
    nearest(tokens, phrases, ceilingAfterSide(predicates, number), predicate.first) ??
    nearest(tokens, phrases, floor, ceiling) ??
    undefined
  );
}

/** A subject may stand between a closed side clause and the verb: "While talks lasted, he refused". */
function ceilingAfterSide(predicates: readonly Predicate[], number: number): number {
  return (predicates[number - 1]?.last ?? -1) + 1;
}

function nearest(tokens: readonly Token[], phrases: readonly Phrase[], from: number, to: number): Phrase | undefined {
  let found: Phrase | undefined;
  for (const phrase of phrases) {
    if (phrase.first < from || phrase.last >= to || phrase.preposition !== undefined || isTime(tokens, phrase))
      continue;
    const opener = tokens[phrase.first - 1]?.lower ?? '';
    if ((RELATIVES.has(opener) || SUBORDINATORS.has(opener)) && opener !== 'that') continue;
    if (RELATIVES.has(tokens[phrase.head]!.lower)) continue;
    found = phrase;
  }
  return found;
}

function objectOf(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  predicate: Predicate,
  next: Predicate | undefined,
) {
  if (predicate.passive) return undefined;
  const phrase = phrases.find((candidate) => candidate.first > predicate.last);
  if (phrase === undefined || phrase.preposition !== undefined || isTime(tokens, phrase)) return undefined;
  if (next !== undefined && phrase.last >= next.first) return undefined;
  for (let at = predicate.last + 1; at < phrase.first; at++) if (!PASSED.has(tokens[at]!.pos)) return undefined;
  return phrase;
}

/** What may stand between a verb and its object. */
const PASSED: ReadonlySet<string> = new Set(['adverb', 'other']);

/** "intercepted and hit our drone": the object of the second verb is that of the first. */
function sharedObject(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  predicate: Predicate,
  next: Predicate | undefined,
  predicates: readonly Predicate[],
  number: number,
) {
  if (next === undefined || predicate.passive || next.first !== predicate.last + 2) return undefined;
  if (tokens[predicate.last + 1]!.lower !== 'and') return undefined;
  return objectOf(tokens, phrases, next, nextStated(predicates, number + 1));
}

/** Whether a verb without a subject of its own goes on with that of the verb before. */
function joined(tokens: readonly Token[], predicate: Predicate): boolean {
  if (predicate.form === 'participle') return true;
  for (let at = predicate.first - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (token.lower === 'and' || token.lower === 'or' || token.lower === 'but') return true;
    if (token.pos !== 'adverb' && token.lower !== ',') return false;
  }
  return false;
}

function byPhrase(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  predicate: Predicate,
  next: Predicate | undefined,
) {
  const limit = next?.first ?? tokens.length;
  return phrases.find(
    (phrase) =>
      phrase.first > predicate.last &&
      phrase.last < limit &&
      phrase.preposition === 'by' &&
      !isTime(tokens, phrase) &&
      tokens[phrase.head]!.pos !== 'number',
  );
}

function isTime(tokens: readonly Token[], phrase: Phrase): boolean {
  const { lower } = tokens[phrase.head]!;
  return TIMES.has(lower) || MONTHS.has(lower.replace('.', ''));
}

function written(tokens: readonly Token[], phrase: Phrase): string {
  let text = '';
  let end = -1;
  const first =
    tokens[phrase.first]!.pos === 'determiner' && phrase.first < phrase.last ? phrase.first + 1 : phrase.first;
  for (const token of tokens.slice(first, phrase.last + 1)) {
    text += (text && token.start > end ? ' ' : '') + token.text;
    end = token.end;
  }
  return text;
}
