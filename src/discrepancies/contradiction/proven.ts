import type { Reason } from '../../alignment/alignment.js';
import type { ClusteredLink } from '../../alignment/form-clusters.js';
import { OF_ACCOUNTS } from '../../alignment/proof.js';
import type { Draft } from '../detector.js';
import { sideOf } from '../firm-links.js';
import type { Inquiry } from '../inquiry.js';
import { partyOf } from '../sides.js';
import { opposed } from './opposed.js';

/**
 * Linked claims with a proof. Nobody lays blame on his own side, or calls its account untrue; and whoever calls the other's
 * account untrue does so once, against the claim that he speaks to most likely, even if that link by itself looks like consent:
 * to say what is untrue he repeats it.
 */
export function proven(inquiry: Inquiry): Draft[] {
  const { event, open } = inquiry;
  const answered = new Map<string, ClusteredLink>();
  for (const link of open) {
    const side = rebuttalSide(link);
    if (side !== undefined && link.score > (answered.get(side)?.score ?? 0)) answered.set(side, link);
  }
  const told = new Set<string>();
  return open.flatMap((link): Draft[] => {
    const { a, b, proof } = link;
    if (proof === undefined) return [];
    const ofAccounts = OF_ACCOUNTS.has(proof.code);
    if (ofAccounts && partyOf(event, a.claim.readout) === partyOf(event, b.claim.readout)) return [];
    const side = proof.code === 'rebuttal' ? rebuttalSide(link)! : undefined;
    if (side === undefined) return [draftOf(link, proof, ofAccounts, inquiry)];
    if (told.has(side)) return [];
    told.add(side);
    const target = answered.get(side)!;
    return [draftOf(target, rebuttalIn(target)!, ofAccounts, inquiry)];
  });
}

function draftOf({ a, b, score, cluster }: ClusteredLink, proof: Reason, ofAccounts: boolean, inquiry: Inquiry): Draft {
  return { ...opposed(a, b, proof, (ofAccounts ? 0.45 : 0.6) + 0.4 * score, inquiry), cluster };
}

function rebuttalIn({ opposition }: ClusteredLink): Reason | undefined {
  return opposition.against.find(({ code }) => code === 'rebuttal');
}

/** The claim of a link that calls the other's account untrue, with the readout whose account that is. */
function rebuttalSide(link: ClusteredLink): string | undefined {
  const reason = rebuttalIn(link);
  if (reason === undefined) return undefined;
  const { claim: a } = link.a;
  const { claim: b } = link.b;
  return 'says' in reason && reason.says === 'left' ? sideOf(a.id, b.readout) : sideOf(b.id, a.readout);
}
