import type { Denial } from '../../claims/denial.js';
import type { Phrase } from '../../claims/phrases.js';
import { actsNamedBy } from '../../lexicon/acts.js';
import { EXISTENCE, MENTIONS, OCCURRENCE } from '../../lexicon/mention.js';
import { DOING } from '../../lexicon/wrongs.js';
import type { Finding } from './finding.js';
import { kindredAct, sharedPatient } from './kindred-act.js';
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
      if (there < 0 || statedAt(denier, key, own) >= 0) continue;
      const to = code === 'existence' ? undefined : sharedPatient(denier, at, other, there);
      if (code === 'existence' || to !== undefined || argumentsMeet(denier, other, at, there))
        met.push({ code, word: denier.tokens[at]!.lemma, denies, ...(to !== undefined && { to }) });
    }
  }
  return met;
}

/**
 * 1 for each token that is denied, with its object ("hit no hospital") or not, or is what a denied act was or was not done by or
 * to, and for an act that is only a purpose ("in order to hit").
 */
function unstatedIn({ denied, roles, denials, predicates, tokens }: ClaimView): Uint8Array {
  const unstated = denied.slice();
  for (const { governor } of denials) if (governor !== undefined) unstated[predicates[governor]!.head] = 1;
  for (const { first, head, form } of predicates)
    if (form === 'infinitive' && tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'order'))
      unstated[head] = 1;
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
  const role = view.roles.find(({ predicate }) => predicate === verb);
  const object =
    (governed && phraseIn(view, denial.from, denial.to)) ?? role?.patient ?? phraseIn(view, verb.last + 1, denial.to);
  const occurs = OCCURRENCE.has(lemma) || (lemma === 'take' && tokens[verb.last + 1]?.lower === 'place');
  if (occurs) return thingDenied(role?.agent ?? role?.patient);
  if (object && (MENTIONS.has(lemma) || EXISTENCE.has(lemma))) {
    return MENTIONS.has(tokens[object.head]!.lemma) ? topicOf(view, object, denial.to) : thingDenied(object);
  }
  return [{ at: verb.head, code: 'polarity-differs' }];
}

function thingDenied(phrase: Phrase | undefined): Focus[] {
  return phrase ? [{ at: phrase.head, code: 'existence' }] : [];
}

/** The thing that was not mentioned: behind "of" or "about" where the phrase only names the mention. */
function topicOf(view: ClaimView, object: Phrase, to: number): Focus[] {
  for (let at = object.head + 1; at <= Math.min(to, view.tokens.length - 1); at++) {
    if (view.keys[at] !== '') return [{ at, code: 'existence' }];
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
