import { affinity } from '../../alignment/affinity.js';
import type { ReadClaim, Role } from '../../claims/claim.js';
import { wordRelation } from '../../lexicon/relations.js';
import { claimEvidence } from '../evidence.js';
import type { Frame, FrameFinder } from './frame.js';

/** Verbs at least this near tell of the same act. */
const SAME_ACT = 0.6;
/** How well the claims must match (`ClaimMatch.overlap`). */
const SAME_POINT = 0.35;

/** One side says who did it; the other tells the same act in the passive or as a noun, and nobody who did it. */
export const agency: FrameFinder = ({ a, b, overlap }) =>
  overlap < SAME_POINT ? [] : [...hidden(a, b), ...hidden(b, a)].slice(0, 1);

function hidden(named: ReadClaim, unnamed: ReadClaim): Frame[] {
  for (const act of named.claim.slots.roles) {
    if (act.agent === undefined || act.passive || isNamed(act.agent, unnamed)) continue;
    const same = passiveOf(act.verb, unnamed) ?? nounOf(act.verb, unnamed);
    if (same === undefined) continue;
    return [
      {
        subtype: 'agency',
        weight: 0.7,
        because: [{ code: 'agent-left-out', left: act.agent, verb: act.verb, right: same }],
        evidence: [claimEvidence(named, 'names'), claimEvidence(unnamed, 'differs')],
      },
    ];
  }
  return [];
}

/** The same act in the passive, its doer left out. */
function passiveOf(verb: string, { claim }: ReadClaim): string | undefined {
  return claim.slots.roles.find((role) => hidesAgent(role) && affinity(verb, role.verb) >= SAME_ACT)?.verb;
}

function hidesAgent({ passive, agent }: Role): boolean {
  return passive && agent === undefined;
}

/** The act as a noun that is the subject: "the closure took place". */
function nounOf(verb: string, { tokens }: ReadClaim): string | undefined {
  const noun = tokens.find(({ pos, lemma }) => pos === 'noun' && isNounOf(verb, lemma));
  const by = tokens.some(({ lower }) => lower === 'by');
  return by ? undefined : noun?.lower;
}

/** "arrest" of "arrest", "closure" of "close": derived, or made of the verb's own letters. */
function isNounOf(verb: string, noun: string): boolean {
  if (wordRelation(verb, noun)?.kind === 'derived') return true;
  const stem = verb.replace(/e$/u, '');
  return stem.length >= SHORTEST_STEM && noun.startsWith(stem);
}

/** Letters that a verb and its noun must share. */
const SHORTEST_STEM = 4;

/** Whether any word of the doer stands in the other claim. */
function isNamed(agent: string, { tokens }: ReadClaim): boolean {
  const words = new Set(agent.toLowerCase().split(/\s+/u));
  return tokens.some(({ lower, pos }) => (pos === 'noun' || pos === 'name') && words.has(lower));
}
