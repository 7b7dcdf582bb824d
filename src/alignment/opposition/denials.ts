import type { Denial } from '../../claims/denial.js';
import type { Phrase } from '../../claims/phrases.js';
import type { Predicate } from '../../claims/predicates.js';
import { actsNamedBy, nameOneClass } from '../../lexicon/acts.js';
import { COMING_UPON, EXISTENCE, MENTIONS, OCCURRENCE, SIGNS } from '../../lexicon/mention.js';
import { ANY, negationIndex } from '../../lexicon/negation.js';
import { DOING } from '../../lexicon/wrongs.js';
import type { Finding } from './finding.js';
import { kindredAct, sharedManner, sharedPatient } from './kindred-act.js';
import { roleOf } from './verb.js';
import { type ClaimView, sameMeaning } from './view.js';

/**
 * What one claim denies and the other states. `existence`: one says that a thing was not raised or was not there, which the
 * other names; `polarity-differs`: one denies the act or thing that the other states.
 */
export function opposeDenials(a: ClaimView, b: ClaimView): Finding[] {
  if (a.denials.length === 0 && b.denials.length === 0) return [];
  const found = [...denialsMet(a, b, 'left'), ...denialsMet(b, a, 'right')];
  const seen = new Set<string>();
  return found.filter(({ word }) => !seen.has(word) && seen.add(word)).map((against) => ({ against: { ...against } }));
}

interface Met {
  readonly code: 'existence' | 'polarity-differs';
  readonly word: string;
  /** The side that denies it. */
  readonly denies: 'left' | 'right';
  /** What an act was or was not done to, where both say so. */
  readonly to?: string;
}

function denialsMet(denier: ClaimView, other: ClaimView, denies: 'left' | 'right'): Met[] {
  const met: Met[] = [];
  if (denier.denials.length === 0) return met;
  const [own, unstated] = [denier.once(unstatedIn), other.once(unstatedIn)];
  for (const denial of denier.denials) {
    for (const { at, code } of focusOf(denier, denial)) {
      const key = denier.keys[at]!;
      // That a country is not there is never meant.
      if (key === '' || key.startsWith('@')) continue;
      const same = statedAt(other, key, unstated);
      const there = same < 0 && code === 'polarity-differs' ? kindredAct(denier, at, other, unstated) : same;
      // What a claim denies in one place and states in another, it does not deny outright.
      if (there < 0 || isOnlyMeant(denier, at, other, there) || statedAt(denier, key, own) >= 0) continue;
      const to =
        code === 'existence'
          ? undefined
          : (sharedPatient(denier, at, other, there) ?? sharedManner(denier, at, other, there));
      if (code === 'existence' || to !== undefined || argumentsMeet(denier, other, at, there))
        met.push({ code, word: denier.tokens[at]!.lemma, denies, ...(to !== undefined && { to }) });
    }
  }
  return met;
}

/** "Came in order to sign" says of no signature that it was given. */
function isOnlyMeant(denier: ClaimView, at: number, other: ClaimView, there: number): boolean {
  const formOf = ({ predicates }: ClaimView, token: number) => predicates.find(({ head }) => head === token)?.form;
  return formOf(denier, at) === 'finite' && formOf(other, there) === 'infinitive';
}

/** Words behind "halt to" in which what is ended begins: "a halt to | nuclear and long-range missile tests". */
const ENDED_REACH = 3;

/** 1 for each token that is denied, or brought to an end, or is what a denied act was or was not done by or to. */
function unstatedIn({ denied, roles, denials, predicates, syntax, phrases }: ClaimView): Uint8Array {
  const unstated = denied.slice();
  // "a halt to missile tests" states no test.
  for (const { last, entry } of syntax.find(negationIndex())) {
    const ended =
      entry.force === 'ends' && entry.kind === 'noun' ? phrases.find((phrase) => phrase.last > last) : undefined;
    if (ended !== undefined && ended.first <= last + ENDED_REACH) unstated.fill(1, last + 1, ended.last + 1);
  }
  // "used no tear gas" states no use.
  for (const { governor } of denials) if (governor !== undefined) unstated[predicates[governor]!.head] = 1;
  for (const { predicate, agent, patient } of roles) {
    if (denied[predicate.head] !== 1) continue;
    for (const phrase of [agent, patient]) if (phrase) unstated.fill(1, phrase.first, phrase.last + 1);
  }
  return unstated;
}

interface Focus {
  readonly at: number;
  readonly code: Met['code'];
}

/** What a denial bears on first: the verb that it denies, and the thing that is said not to be, or not to have been raised. */
function focusOf(view: ClaimView, denial: Denial): Focus[] {
  if (denial.from > denial.to) return [];
  // Behind the cue the thing itself must be denied: "not without an answer" leaves the answer standing.
  return bearing(view, denial).filter(
    ({ at, code }) => code === 'polarity-differs' || at < denial.first || view.denied[at] === 1,
  );
}

function bearing(view: ClaimView, denial: Denial): Focus[] {
  const { tokens, predicates, phrases } = view;
  const governed = denial.governor === undefined ? undefined : predicates[denial.governor];
  const reached = predicates.find(({ head }) => head >= denial.first && head <= denial.to && view.denied[head] === 1);
  const verb = governed ?? reached;
  // A denial inside a side clause is not what is stated: "closed the gate so that no cattle got out".
  if (verb?.side && denial.kind !== 'phrase') return [];
  if (verb === undefined) {
    if (denial.kind === 'verb' && tokens[denial.first]!.lemma !== 'deny') return [];
    const subject =
      denial.kind === 'adjective' && phrases.findLast(({ head }) => head >= denial.from && head <= denial.to);
    return thingDenied(subject || phraseIn(view, denial.from, denial.to));
  }
  const { lemma } = tokens[verb.head]!;
  const role = roleOf(view, verb);
  const object =
    (governed && phraseIn(view, denial.from, denial.to)) ?? role?.patient ?? phraseIn(view, verb.last + 1, denial.to);
  const occurs = OCCURRENCE.has(lemma) || (lemma === 'take' && tokens[verb.last + 1]?.lower === 'place');
  if (occurs) return thingDenied(role?.agent ?? role?.patient);
  if (object && (MENTIONS.has(lemma) || EXISTENCE.has(lemma) || isNoneAtAll(view, verb, object, governed))) {
    const { lemma: named } = tokens[object.head]!;
    return MENTIONS.has(named) || SIGNS.has(named) ? topicOf(view, object, denial.to) : thingDenied(object);
  }
  return [{ at: verb.head, code: 'polarity-differs' }];
}

/** "did not carry out any sabotage", "found no mines": of a verb that says only that something was done or seen, that is denied. */
function isNoneAtAll(
  { tokens }: ClaimView,
  { head }: Predicate,
  { first }: Phrase,
  governed: Predicate | undefined,
): boolean {
  const { lemma } = tokens[head]!;
  const any = ANY.has(tokens[first]!.lower);
  return (DOING.has(lemma) && any) || (COMING_UPON.has(lemma) && (any || governed !== undefined));
}

function thingDenied(phrase: Phrase | undefined): Focus[] {
  return phrase ? [{ at: phrase.head, code: 'existence' }] : [];
}

/** The thing that was not mentioned, or not seen: behind "of" or "about" where the phrase only names the mention or the sign. */
function topicOf(view: ClaimView, object: Phrase, to: number): Focus[] {
  const { keys, tokens } = view;
  // "no indications at this time of casualties"
  const of = SIGNS.has(tokens[object.head]!.lemma)
    ? tokens.findIndex(({ lower }, at) => at > object.head && lower === 'of')
    : -1;
  for (let at = Math.max(object.head, of) + 1; at <= Math.min(to, tokens.length - 1); at++) {
    // "a second blast": the blast.
    const described = tokens[at]!.pos === 'adjective' && tokens[at + 1]?.pos === 'noun' && at < to;
    if (keys[at] !== '' && !described) return [{ at, code: 'existence' }];
  }
  return [];
}

function phraseIn({ phrases }: ClaimView, from: number, to: number): Phrase | undefined {
  return phrases.find((phrase) => phrase.head >= from && phrase.head <= to);
}

/** Number of a token of the same meaning that the claim states; -1 where there is none. */
function statedAt(view: ClaimView, key: string, unstated: Uint8Array): number {
  const exact = view.keys.findIndex((other, at) => other === key && unstated[at] === 0);
  if (exact >= 0) return exact;
  const named = view.phrases.find(({ head }) => unstated[head] === 0 && nameOneClass(key, view.keys[head]!));
  if (named) return named.head;
  const acts = actsNamedBy(key);
  const act = view.predicates.find(({ head }) => unstated[head] === 0 && acts.has(view.keys[head]!));
  if (act) return act.head;
  const verb = view.line.find(({ head }) => unstated[head] === 0 && sameMeaning(view.keys[head]!, key));
  return (verb ?? deedIn(view, key, unstated))?.head ?? -1;
}

/** An act that stands as the noun of a verb that says only that it was done: "was a violation", "committed a violation". */
function deedIn(
  { tokens, keys, phrases, predicates }: ClaimView,
  key: string,
  unstated: Uint8Array,
): Phrase | undefined {
  return phrases.find(
    ({ first, head }) =>
      unstated[head] === 0 &&
      sameMeaning(keys[head]!, key) &&
      predicates.some(
        ({ last, head: verb }) =>
          last + 1 === first && (tokens[verb]!.lemma === 'be' || DOING.has(tokens[verb]!.lemma)),
      ),
  );
}

/** Whether the denied and the stated act have something in common beside the verb. */
function argumentsMeet(denier: ClaimView, other: ClaimView, at: number, there: number): boolean {
  const own = denier.keys[at];
  const theirs = other.keys[there];
  for (const key of denier.firstOf.keys()) if (key !== own && key !== theirs && other.firstOf.has(key)) return true;
  return false;
}
