import type { Token } from '../languages/language.js';
import { isPhrasalVerb } from '../lexicon/phrasal-verbs.js';
import { COORDINATOR, RELATIVE, SUBORDINATOR, traitsOf } from '../lexicon/traits.js';
import type { Role } from './claim.js';
import type { Phrase } from './phrases.js';
import type { Predicate } from './predicates.js';

/** A predicate with the phrases that fill its roles. */
export interface RoleReading {
  readonly predicate: Predicate;
  readonly agent: Phrase | undefined;
  readonly patient: Phrase | undefined;
  readonly passive: boolean;
}

/** Who does what to whom, in the order of the verbs; phrases as written, without article. */
export function rolesOf(tokens: readonly Token[], readings: readonly RoleReading[]): Role[] {
  return readings.map(({ predicate, agent, patient, passive }) => {
    const { lemma: verb } = tokens[predicate.head]!;
    const by = agent && written(tokens, agent);
    const to = patient && written(tokens, patient);
    if (by === undefined) return to === undefined ? { verb, passive } : { verb, patient: to, passive };
    return to === undefined ? { agent: by, verb, passive } : { agent: by, verb, patient: to, passive };
  });
}

/**
 * Reads roles off the order of words: the bare noun phrase before the verb does it, the one behind suffers it; the passive
 * turns them round, with the doer behind "by". Side clauses are stepped over. Predicates without any role are left out,
 * and so is plain "be". One pass over phrases and predicates.
 */
export function readRoles(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  phrases: readonly Phrase[],
): RoleReading[] {
  const reading: Reading = { tokens, phrases, predicates, commas: commasBefore(tokens, predicates) };
  const readings: RoleReading[] = [];
  let subject: Phrase | undefined;
  let object: Phrase | undefined;
  let stated: Predicate | undefined;
  let behind = 0;
  for (let number = 0; number < predicates.length; number++) {
    const predicate = predicates[number]!;
    while (behind < phrases.length && phrases[behind]!.last < predicate.first) behind += 1;
    const causative = isCausative(tokens, number > 0 ? predicates[number - 1] : undefined, predicate);
    if (predicate.side && !causative) continue;
    if (!causative) {
      const raised = predicate.form === 'infinitive' ? (object ?? subject) : undefined;
      const shared = joins(tokens, predicate) ? subject : undefined;
      subject = raised ?? shared ?? subjectOf(reading, behind, number, stated);
    }
    object =
      objectOf(reading, phrases[behind], predicate, predicates[number + 1]) ?? sharedObject(reading, behind, number);
    const passive = predicate.passive || causative;
    const agent = passive ? byPhrase(reading, behind, nextStated(predicates, number)) : subject;
    const patient = passive ? subject : object;
    stated = predicate;
    if (tokens[predicate.head]!.lemma === 'be' || (agent === undefined && patient === undefined)) continue;
    readings.push({ predicate, agent, patient, passive });
  }
  return readings;
}

/** What roles are read from. */
interface Reading {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly predicates: readonly Predicate[];
  readonly commas: readonly number[];
}

/** "had its propeller struck by": the subject of "had" suffers what the participle says. */
function isCausative(tokens: readonly Token[], have: Predicate | undefined, predicate: Predicate): boolean {
  if (have === undefined || tokens[have.head]!.lemma !== 'have' || tokens[predicate.last + 1]?.lower !== 'by')
    return false;
  return predicate.first - have.last <= 4 && tokens[have.last + 1]?.pos !== 'punctuation';
}

function nextStated(predicates: readonly Predicate[], number: number): Predicate | undefined {
  let next = number + 1;
  while (predicates[next]?.side) next += 1;
  return predicates[next];
}

/** Whether a verb goes on with the subject of the verb before: "met and talked", "paid no heed, made a turn". */
function joins(tokens: readonly Token[], predicate: Predicate): boolean {
  let at = predicate.first - 1;
  while (at >= 0 && tokens[at]!.pos === 'adverb') at -= 1;
  return at >= 0 && (predicate.form === 'participle' || is(tokens[at]!, COORDINATOR) || tokens[at]!.lower === ',');
}

/**
 * The nearest phrase before the verb that hangs on no preposition, lies behind the last stated verb, and belongs to no side
 * clause: neither its subject nor what follows its verb up to the comma.
 */
function subjectOf(
  reading: Reading,
  behind: number,
  number: number,
  stated: Predicate | undefined,
): Phrase | undefined {
  const { tokens, phrases, predicates, commas } = reading;
  const floor = stated === undefined ? 0 : stated.last + 1;
  let side = number - 1;
  for (let at = behind - 1; at >= 0 && phrases[at]!.first >= floor; at--) {
    const phrase = phrases[at]!;
    let opens = false;
    for (; side >= 0 && predicates[side]?.side && predicates[side]!.first > phrase.last; side--) opens = true;
    if (phrase.preposition !== undefined || is(tokens[phrase.head]!, RELATIVE)) continue;
    if (opens && phrase.first > 0 && is(tokens[phrase.first - 1]!, RELATIVE | SUBORDINATOR)) continue;
    const clause = side >= 0 ? predicates[side] : undefined;
    if (clause?.side && clause.first >= floor && commas[clause.last + 1] === commas[phrase.first]) continue;
    return phrase;
  }
  return undefined;
}

function is(token: Token, traits: number): boolean {
  return (traitsOf(token) & traits) !== 0;
}

/** For each token how many commas and closing brackets stand before it; nothing where no side clause asks for them. */
function commasBefore(tokens: readonly Token[], predicates: readonly Predicate[]): readonly number[] {
  const commas: number[] = [];
  if (!predicates.some(({ side }) => side)) return commas;
  let count = 0;
  for (const { lower } of tokens) {
    commas.push(count);
    if (lower === ',' || lower === ')' || lower === ']') count += 1;
  }
  commas.push(count);
  return commas;
}

/** The phrase right behind the verb, unless it is the subject of the next one ("said the leaders had agreed"). */
function objectOf(
  { tokens }: Reading,
  phrase: Phrase | undefined,
  predicate: Predicate,
  next: Predicate | undefined,
): Phrase | undefined {
  if (predicate.passive || phrase === undefined || phrase.preposition !== undefined) return undefined;
  if (is(tokens[phrase.head]!, RELATIVE)) return undefined;
  for (let at = predicate.last + 1; at < phrase.first; at++) {
    const { pos, lower } = tokens[at]!;
    if (pos === 'adverb' || pos === 'other') continue;
    if (at > predicate.last + 1 || !isPhrasalVerb(tokens[predicate.last]!.lemma, lower)) return undefined;
  }
  if (next === undefined || next.side || next.form !== 'finite' || next.first < phrase.last) return phrase;
  let at = next.first - 1;
  while (at > phrase.last && tokens[at]!.pos === 'adverb') at -= 1;
  return at === phrase.last ? undefined : phrase;
}

/** "intercepted and hit our drone": the object of the second verb is that of the first. */
function sharedObject(reading: Reading, ahead: number, number: number): Phrase | undefined {
  const { tokens, phrases, predicates } = reading;
  const predicate = predicates[number]!;
  const next = predicates[number + 1];
  if (next === undefined || predicate.passive || next.first !== predicate.last + 2) return undefined;
  if (tokens[predicate.last + 1]!.lower !== 'and') return undefined;
  return objectOf(reading, phrases[ahead], next, predicates[number + 2]);
}

/** The doer of a passive: the phrase behind "by" before the next stated verb. */
function byPhrase({ tokens, phrases }: Reading, ahead: number, next: Predicate | undefined): Phrase | undefined {
  const limit = next?.first ?? tokens.length;
  for (let at = ahead; at < phrases.length && phrases[at]!.last < limit; at++) {
    const phrase = phrases[at]!;
    if (phrase.preposition === 'by' && tokens[phrase.head]!.pos !== 'number') return phrase;
  }
  return undefined;
}

function written(tokens: readonly Token[], phrase: Phrase): string {
  const article = tokens[phrase.first]!.pos === 'determiner' && phrase.first < phrase.last;
  let text = '';
  let end = 0;
  for (let at = article ? phrase.first + 1 : phrase.first; at <= phrase.last; at++) {
    const token = tokens[at]!;
    text += (text !== '' && token.start > end ? ' ' : '') + token.text;
    end = token.end;
  }
  return text;
}
