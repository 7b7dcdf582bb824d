import { affinity } from '../../alignment/affinity.js';
import type { ReadClaim, Role } from '../../claims/claim.js';
import { claimEvidence } from '../aligned-event.js';
import type { Frame, FrameFinder } from './frame.js';

/** Verbs at least this near tell of the same act. */
const SAME_ACT = 0.6;

/** One side says who did it, the other tells the same act in the passive without a doer. */
export const agency: FrameFinder = ({ a, b }) => [...hidden(a, b), ...hidden(b, a)].slice(0, 1);

function hidden(named: ReadClaim, unnamed: ReadClaim): Frame[] {
  for (const act of named.claim.slots.roles) {
    if (act.agent === undefined) continue;
    const same = unnamed.claim.slots.roles.find((other) => hidesAgent(other) && affinity(act.verb, other.verb) >= SAME_ACT);
    if (same === undefined) continue;
    return [
      {
        subtype: 'agency',
        weight: 0.7,
        because: [{ code: 'agent-left-out', left: act.agent, verb: act.verb, right: same.verb }],
        evidence: [claimEvidence(named, 'names'), claimEvidence(unnamed, 'differs')],
      },
    ];
  }
  return [];
}

function hidesAgent({ passive, agent }: Role): boolean {
  return passive && agent === undefined;
}
