import type { Reason } from '../../alignment/alignment.js';
import type { ClusteredLink } from '../../alignment/form-clusters.js';
import { roleOf } from '../../alignment/opposition/verb.js';
import { OF_ACCOUNTS } from '../../alignment/proof.js';
import type { ReadClaim } from '../../claims/claim.js';
import { OF_ONESELF } from '../../lexicon/mention.js';
import type { AlignedEvent } from '../aligned-event.js';
import { BySide } from '../by-side.js';
import type { Draft } from '../detector.js';
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
  const answered = new BySide<{ readonly link: ClusteredLink; readonly reason: Reason }>();
  for (const link of open) {
    const rebuttal = rebuttalIn(link);
    if (rebuttal === undefined) continue;
    const { claim, against, reason } = rebuttal;
    const likeliest = answered.get(claim, against);
    if (likeliest === undefined || link.score > likeliest.link.score) answered.set(claim, against, { link, reason });
  }
  const told = new BySide<true>();
  return open.flatMap((link): Draft[] => {
    const { a, b, proof } = link;
    if (proof === undefined) return [];
    const ofAccounts = OF_ACCOUNTS.has(proof.code);
    if (ofAccounts && partyOf(event, a.claim.readout) === partyOf(event, b.claim.readout)) return [];
    if (proof.code === 'quantity-differs' && eachOfItsOwn(link, event)) return [];
    if (proof.code !== 'rebuttal') return [draftOf(link, proof, ofAccounts, inquiry)];
    const { claim, against } = rebuttalIn(link)!;
    if (told.get(claim, against)) return [];
    told.set(claim, against, true);
    const target = answered.get(claim, against)!;
    return [draftOf(target.link, target.reason, ofAccounts, inquiry)];
  });
}

/** "Its board approved" and "its board authorised", told by two sides: each tells of itself. */
function eachOfItsOwn({ a, b }: ClusteredLink, event: AlignedEvent): boolean {
  return partyOf(event, a.claim.readout) !== partyOf(event, b.claim.readout) && tellsOfItself(a) && tellsOfItself(b);
}

function tellsOfItself({ tokens, syntax }: ReadClaim): boolean {
  const stated = syntax.line.at(-1);
  const agent = roleOf(syntax, stated)?.agent;
  return agent !== undefined && OF_ONESELF.has(tokens[agent.first]!.lower);
}

function draftOf(link: ClusteredLink, reason: Reason, ofAccounts: boolean, inquiry: Inquiry): Draft {
  return opposed(link.a, link.b, reason, (ofAccounts ? 0.45 : 0.6) + 0.4 * link.score, inquiry, link);
}

/** The claim of a link that calls the other's account untrue, the readout whose account that is, and what shows it. */
function rebuttalIn({ a: { claim: a }, b: { claim: b }, opposition }: ClusteredLink) {
  const reason = opposition.against.find(({ code }) => code === 'rebuttal');
  if (reason === undefined) return undefined;
  return 'says' in reason && reason.says === 'left'
    ? { claim: a.id, against: b.readout, reason }
    : { claim: b.id, against: a.readout, reason };
}
