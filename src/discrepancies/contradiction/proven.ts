import type { ClusteredLink } from '../../alignment/form-clusters.js';
import { OF_ACCOUNTS } from '../../alignment/proof.js';
import type { Draft } from '../detector.js';
import { sideOf } from '../firm-links.js';
import type { Inquiry } from '../inquiry.js';
import { partyOf } from '../sides.js';
import { opposed } from './opposed.js';

/**
 * Linked claims with a proof. Nobody lays blame on his own side, or calls its account untrue; and whoever calls the other's
 * account untrue does so once, against the claim that he speaks to most likely.
 */
export function proven(inquiry: Inquiry): Draft[] {
  const { event, open } = inquiry;
  const answered = new Map<string, number>();
  for (const link of open) {
    const rebuttal = rebuttalIn(link);
    if (rebuttal !== undefined) answered.set(rebuttal, Math.max(link.score, answered.get(rebuttal) ?? 0));
  }
  return open.flatMap((link): Draft[] => {
    const { a, b, proof, score } = link;
    if (proof === undefined) return [];
    const ofAccounts = OF_ACCOUNTS.has(proof.code);
    if (ofAccounts && partyOf(event, a.claim.readout) === partyOf(event, b.claim.readout)) return [];
    const rebuttal = rebuttalIn(link);
    if (rebuttal !== undefined && answered.get(rebuttal)! > score) return [];
    return [opposed(a, b, proof, (ofAccounts ? 0.45 : 0.6) + 0.4 * score, inquiry, link)];
  });
}

/** The claim of a link that calls the other's account untrue, with the readout whose account that is. */
function rebuttalIn({ a: { claim: a }, b: { claim: b }, proof }: ClusteredLink): string | undefined {
  if (proof?.code !== 'rebuttal') return undefined;
  return 'says' in proof && proof.says === 'left' ? sideOf(a.id, b.readout) : sideOf(b.id, a.readout);
}
