import { verbCue } from '../../claims/cue-words.js';
import type { RoleReading } from '../../claims/roles.js';
import { areOfOneClass } from '../../lexicon/acts.js';
import { HELD_BY_ONE, MUTUAL } from '../../lexicon/mutual.js';
import { wordRelation } from '../../lexicon/relations.js';
import type { Reason } from '../alignment.js';
import type { Finding } from './finding.js';
import { meet, partyOf } from './party.js';
import { type ClaimView, sameMeaning } from './view.js';

/**
 * Who did it to whom. `role-swapped`: the same act, doer and sufferer exchanged; `agent-differs`: the same act on the same
 * thing, done by different countries, or of which one thing has one doer at a time. Acts that two do together ("met") and verbs of saying are left out.
 */
export function opposeRoles(a: ClaimView, b: ClaimView): Finding[] {
  const findings: Finding[] = [];
  for (const l of a.once(acts)) {
    for (const r of b.once(acts)) {
      const code = opposed(a, l, b, r);
      if (code) findings.push({ against: reason(code, a, l, b, r) });
    }
  }
  return findings;
}

function acts(view: ClaimView): RoleReading[] {
  return view.roles.filter(({ predicate, agent }) => {
    const { lemma } = view.tokens[predicate.head]!;
    if (!agent || view.denied[predicate.head] === 1 || MUTUAL.has(lemma)) return false;
    const cue = verbCue(lemma);
    return !(cue?.class === 'speech' && cue.inverts);
  });
}

function opposed(
  a: ClaimView,
  l: RoleReading,
  b: ClaimView,
  r: RoleReading,
): 'role-swapped' | 'agent-differs' | undefined {
  if (!l.patient || !r.patient || !l.agent || !r.agent) return undefined;
  const [lAgent, rAgent] = [partyOf(a, l.agent), partyOf(b, r.agent)];
  if (meet(lAgent, rAgent)) return undefined;
  const [lPatient, rPatient] = [partyOf(a, l.patient), partyOf(b, r.patient)];
  const swapped = meet(lAgent, rPatient) && meet(lPatient, rAgent);
  const replaced =
    !swapped &&
    a.keys[l.patient.head] === b.keys[r.patient.head] &&
    ((countries(lAgent) && countries(rAgent)) || holdAlone(a, l, b, r));
  if (!swapped && !replaced) return undefined;
  const [own, theirs] = [a.keys[l.predicate.head]!, b.keys[r.predicate.head]!];
  if (!sameMeaning(own, theirs) && !(replaced && areOfOneClass(own, theirs))) return undefined;
  return swapped ? 'role-swapped' : 'agent-differs';
}

/** "The army controls the airport", "the rebels control the airport": only one can, and neither claim names both. */
function holdAlone(a: ClaimView, l: RoleReading, b: ClaimView, r: RoleReading): boolean {
  if (!HELD_BY_ONE.has(a.tokens[l.predicate.head]!.lemma)) return false;
  const [own, theirs] = [a.tokens[l.agent!.head]!, b.tokens[r.agent!.head]!];
  if (a.firstOf.has(theirs.lemma) || b.firstOf.has(own.lemma)) return false;
  return own.pos === 'noun' && theirs.pos === 'noun' && wordRelation(own.lemma, theirs.lemma) === undefined;
}

function countries(party: readonly string[]): boolean {
  return party.some((key) => key.startsWith('@'));
}

function reason(code: string, a: ClaimView, l: RoleReading, b: ClaimView, r: RoleReading): Reason {
  return {
    code,
    verb: a.tokens[l.predicate.head]!.lemma,
    left: a.tokens[l.agent!.head]!.text,
    right: b.tokens[r.agent!.head]!.text,
  };
}
