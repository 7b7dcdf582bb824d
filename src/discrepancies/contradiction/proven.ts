import type { ClusteredLink } from '../../alignment/form-clusters.js';
import { OF_ACCOUNTS } from '../../alignment/proof.js';
import { BySide } from '../by-side.js';
import type { Draft } from '../detector.js';
import type { Inquiry } from '../inquiry.js';
import { partyOf } from '../sides.js';
import { opposed } from './opposed.js';

/**
 * Linked claims with a proof. Nobody lays blame on his own side, or calls its account untrue; and whoever calls the other's
 * account untrue does so once, against the claim that he speaks to most likely.
 */
export function proven(inquiry: Inquiry): Draft[] {
  const { event, open } = inquiry;
  const answered = new BySide<number>();
  for (const link of open) {
    const rebuttal = rebuttalIn(link);
    if (rebuttal === undefined) continue;
    const { claim, against } = rebuttal;
    answered.set(claim, against, Math.max(link.score, answered.get(claim, against) ?? 0));
  }
  return open.flatMap((link): Draft[] => {
    const { a, b, proof, score } = link;
    if (proof === undefined) return [];
    const ofAccounts = OF_ACCOUNTS.has(proof.code);
    if (ofAccounts && partyOf(event, a.claim.readout) === partyOf(event, b.claim.readout)) return [];
    const rebuttal = rebuttalIn(link);
    if (rebuttal !== undefined && answered.get(rebuttal.claim, rebuttal.against)! > score) return [];
    return [opposed(a, b, proof, (ofAccounts ? 0.45 : 0.6) + 0.4 * score, inquiry, link)];
  });
}

/** The claim of a link that calls the other's account untrue, and the readout whose account that is. */
function rebuttalIn({ a: { claim: a }, b: { claim: b }, proof }: ClusteredLink) {
  if (proof?.code !== 'rebuttal') return undefined;
  return 'says' in proof && proof.says === 'left'
    ? { claim: a.id, against: b.readout }
    : { claim: b.id, against: a.readout };
}
