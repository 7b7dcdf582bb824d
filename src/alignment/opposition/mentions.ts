import type { Phrase } from '../../claims/phrases.js';
import { COORDINATORS } from '../../lexicon/grammar.js';
import { isJoint } from '../../lexicon/joint.js';
import { MENTIONED_BY_PARTICLE, MENTIONS, OCCASIONS_OF_TALK, TALKED_OF } from '../../lexicon/mention.js';
import type { ClaimView } from './view.js';

/** A thing that talks were or were not about: "Ukraine", "the war in Ukraine". */
export interface Thing {
  /** Keys of its content words; all of them name it. */
  readonly keys: readonly string[];
  /** Its last word, as written. */
  readonly text: string;
}

/**
 * What a claim says was not brought up by anybody: "Russia and Ukraine were not discussed" names two things. That one side did
 * not bring it up leaves open whether the other did.
 */
export function unraisedIn(view: ClaimView): Thing[] {
  const { denials, denied, predicates } = view;
  if (denials.length === 0) return [];
  return predicates.flatMap((predicate, number) => {
    if (predicate.side) return [];
    const reached = denied[predicate.head] === 1;
    const governs = denials.some(({ governor }) => governor === number);
    return reached || governs ? thingsOf(view, number, reached) : [];
  });
}

function thingsOf(view: ClaimView, number: number, reached: boolean): Thing[] {
  const { tokens, roles, phrases, predicates } = view;
  const predicate = predicates[number]!;
  const { lemma } = tokens[predicate.head]!;
  const from = predicates[number - 1]?.last ?? -1;
  const subject = phrases.filter(({ first, last }) => first > from && last < predicate.first);
  if (reached && MENTIONED_BY_PARTICLE.get(lemma) === tokens[predicate.last + 1]?.lower) return named(view, subject);
  if (lemma === 'be') {
    const complement = phrases.find(({ first }) => first > predicate.last);
    return complement && isTalk(view, complement) ? named(view, subject) : [];
  }
  const role = roles.find((reading) => reading.predicate === predicate);
  if (!reached || !MENTIONS.has(lemma) || role === undefined) return [];
  if (role.passive) return role.agent === undefined ? named(view, subject) : [];
  const { agent, patient } = role;
  return agent && patient && isJoint(tokens.slice(agent.first, agent.last + 1)) ? named(view, [patient]) : [];
}

/** "on the agenda", "a topic of the talks". */
function isTalk({ tokens }: ClaimView, { head }: Phrase): boolean {
  const { lemma } = tokens[head]!;
  return TALKED_OF.has(lemma) || OCCASIONS_OF_TALK.has(lemma);
}

/** The things that phrases in a row name: one for each item of a list, else one of them all. */
function named({ tokens, keys }: ClaimView, phrases: readonly Phrase[]): Thing[] {
  const items: Thing[] = [];
  let open: string[] = [];
  let text = '';
  const close = () => {
    if (open.length > 0) items.push({ keys: open, text });
    open = [];
  };
  for (const { first, last } of phrases) {
    for (let at = first; at <= last; at += 1) {
      const { lower, lemma } = tokens[at]!;
      if (COORDINATORS.has(lower) || lower === ',') close();
      else if (keys[at] !== '' && !MENTIONS.has(lemma)) {
        open.push(keys[at]!);
        text = tokens[at]!.text;
      }
    }
    if (COORDINATORS.has(tokens[last + 1]?.lower ?? '')) close();
  }
  close();
  return items;
}

/** Whether a claim brings a thing up: it tells what was said or talked of, and names the thing without denying it. */
export function raises(view: ClaimView, { keys }: Thing): boolean {
  const { claim, tokens, denied, firstOf, predicates } = view;
  const told =
    claim.speaker.cue !== undefined ||
    claim.speaker.joint ||
    predicates.some(({ head }) => MENTIONS.has(tokens[head]!.lemma) && denied[head] === 0);
  return (
    told && keys.every((key) => firstOf.has(key) && denied[firstOf.get(key)!] === 0) && unraisedIn(view).length === 0
  );
}
