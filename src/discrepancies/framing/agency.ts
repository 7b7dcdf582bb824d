import { affinity } from '../../alignment/affinity.js';
import type { WordPartners } from '../../alignment/claim-words.js';
import type { ReadClaim } from '../../claims/claim.js';
import { verbCue } from '../../claims/cue-words.js';
import type { Phrase } from '../../claims/phrases.js';
import type { RoleReading } from '../../claims/roles.js';
import { isSeveral } from '../../claims/several.js';
import type { Token } from '../../languages/language.js';
import { TALKED_TOGETHER } from '../../lexicon/mutual.js';
import { wordRelation } from '../../lexicon/relations.js';
import { claimEvidence, wordsOf } from '../evidence.js';
import type { Frame, FrameFinder } from './frame.js';

/** Verbs at least this near tell of the same act. */
const SAME_ACT = 0.7;
/** A word of what the act was done to must have a relative at least this near in the other claim. */
const SAME_THING = 0.6;
/** How well the claims must match (`ClaimMatch.overlap`). */
const SAME_POINT = 0.35;

/** One side says who did it; the other tells the same act in the passive or as a noun, and nobody who did it. */
export const agency: FrameFinder = (link) => {
  if (link.overlap < SAME_POINT) return [];
  const { a, b } = link;
  const words = link.words();
  return [...hidden(a, b, words.b), ...hidden(b, a, words.a)].slice(0, 1);
};

/**
 * `there`: the words of the claim that names nobody, and their relatives in the one that does. Of what is denied there is no doer
 * to hide.
 */
function hidden(named: ReadClaim, unnamed: ReadClaim, there: WordPartners): Frame[] {
  if (unnamed.claim.polarity === 'negative') return [];
  for (const { predicate, agent, passive } of named.syntax.roles) {
    if (agent === undefined || passive || !isSomebody(named, agent) || isToldToo(named, agent, unnamed)) continue;
    const verb = named.tokens[predicate.head]!.lemma;
    const same = passiveOf(verb, unnamed, there) ?? nounOf(verb, unnamed);
    if (same === undefined) continue;
    return [
      {
        subtype: 'agency',
        weight: 0.7,
        because: [{ code: 'agent-left-out', left: wordsOf(named, agent.first, agent.last), verb, right: same }],
        evidence: [claimEvidence(named, 'names'), claimEvidence(unnamed, 'differs')],
      },
    ];
  }
  return [];
}

/** "We", "this" and "five" name nobody. */
function isSomebody({ tokens }: ReadClaim, { head }: Phrase): boolean {
  const { pos } = tokens[head]!;
  return pos === 'noun' || pos === 'name';
}

/** Any word of the doer stands in the other claim, or several do it in both: "Kenya and the rebels", "the two parties". */
function isToldToo({ tokens }: ReadClaim, { first, last }: Phrase, other: ReadClaim): boolean {
  const areSeveral = (agent: Phrase | undefined) =>
    agent !== undefined && isSeveral(other.tokens.slice(agent.first, agent.last + 1));
  if (isSeveral(tokens.slice(first, last + 1)) && other.syntax.roles.some(({ agent }) => areSeveral(agent)))
    return true;
  const said = new Set(other.tokens.map(keyOf));
  return tokens
    .slice(first, last + 1)
    .some(
      (token) =>
        (token.pos === 'noun' || token.pos === 'name' || token.country !== undefined) && said.has(keyOf(token)),
    );
}

function keyOf({ lemma, country }: Token): string {
  return country === undefined ? lemma : `@${country}`;
}

/** The same act done to the same thing in the passive, its doer left out. */
function passiveOf(verb: string, { syntax, tokens }: ReadClaim, there: WordPartners): string | undefined {
  const hides = ({ predicate, agent, patient, passive }: RoleReading) =>
    passive &&
    agent === undefined &&
    !TALKED_TOGETHER.has(tokens[predicate.head]!.lemma) &&
    patient !== undefined &&
    there.near.slice(patient.first, patient.last + 1).some((near) => near >= SAME_THING) &&
    affinity(verb, tokens[predicate.head]!.lemma) >= SAME_ACT;
  const role = syntax.roles.find(hides);
  return role && tokens[role.predicate.head]!.lemma;
}

/** The act as a noun: "the closure took place". What is said or agreed is no act that hides its doer. */
function nounOf(verb: string, { tokens }: ReadClaim): string | undefined {
  if (verbCue(verb) !== undefined || tokens.some(({ lower }) => lower === 'by')) return undefined;
  return tokens.find(({ pos, lemma }) => pos === 'noun' && isNounOf(verb, lemma))?.lower;
}

/** Letters that a verb and its noun must share. */
const SHORTEST_STEM = 4;

/** "arrest" of "arrest", "closure" of "close": derived, or made of the verb's own letters. */
function isNounOf(verb: string, noun: string): boolean {
  if (wordRelation(verb, noun)?.kind === 'derived') return true;
  const stem = verb.replace(/e$/u, '');
  return stem.length >= SHORTEST_STEM && noun.startsWith(stem);
}
