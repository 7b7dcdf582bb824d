import type { Reason } from '../alignment/alignment.js';
import { onlyThing, shutsOut, thingRaised } from '../alignment/opposition/exclusives.js';
import { type ClaimView, viewOf } from '../alignment/opposition/view.js';
import type { ReadClaim } from '../claims/claim.js';
import { exclusiveIndex } from '../lexicon/exclusive.js';
import { findPhrases } from '../lexicon/phrase.js';
import type { Detector, Draft } from './detector.js';
import type { Subtype } from './discrepancy.js';
import { claimEvidence } from './evidence.js';
import { partneredSides, sideOf } from './firm-links.js';
import type { Inquiry } from './inquiry.js';
import { partyOf } from './sides.js';

/** Which subtype each proof earns: every code that `proofOf` and `accountProof` can give. */
const SUBTYPE_OF: ReadonlyMap<string, Subtype<'contradiction'>> = /* @__PURE__ */ new Map([
  ['quantity-differs', 'quantity'],
  ['time-differs', 'time'],
  ['polarity-differs', 'polarity'],
  ['antonym', 'polarity'],
  ['rebuttal', 'polarity'],
  ['role-swapped', 'role'],
  ['agent-differs', 'role'],
  ['blame-differs', 'role'],
  ['initiator-differs', 'initiator'],
  ['exclusive', 'exclusive'],
  ['existence', 'existence'],
]);

/** Claims that cannot both hold, by a slot that proves it. */
export const contradiction: Detector = {
  kind: 'contradiction',
  detect: (inquiry) => [...proven(inquiry), ...shutOut(inquiry)],
};

/** Reasons that bear on a whole account: the contradiction is likely, but no slot shows it. */
const OF_ACCOUNTS: ReadonlySet<string> = new Set(['rebuttal', 'blame-differs']);

/** Linked claims with a proof. Nobody lays blame on his own side, or calls its account untrue. */
function proven({ event, open, topicOf }: Inquiry): Draft[] {
  return open.flatMap(({ a, b, proof, score, cluster }) => {
    if (proof === undefined) return [];
    const ofAccounts = OF_ACCOUNTS.has(proof.code);
    if (ofAccounts && partyOf(event, a.claim.readout) === partyOf(event, b.claim.readout)) return [];
    return [{ ...draft(a, b, [proof], (ofAccounts ? 0.45 : 0.6) + 0.4 * score, topicOf), cluster }];
  });
}

/** How much a reader would care where one side says that one thing only was talked of, and another that a further one was. */
const SHUT_OUT = 0.8;

/**
 * "The call was almost entirely about trade" shuts out whatever another readout says was raised, wherever it stands: the two
 * claims speak to different points and are not linked. What the side that says so tells itself elsewhere it does not shut out.
 */
function shutOut({ event, topicOf }: Inquiry): Draft[] {
  const claims = [...event.claims.values()];
  const exclusive = claims.filter(mayBeExclusive).flatMap((claim) => seen(claim, onlyThing));
  if (exclusive.length === 0) return [];
  const raising = claims.flatMap((claim) => seen(claim, thingRaised));
  const told = partneredSides(event.links);
  const things = new Set(raising.map(({ claim, view, found }) => sideOf(view.keys[found]!, claim.claim.readout)));
  return exclusive.flatMap(({ claim: only, view, found: thing }) =>
    raising.flatMap(({ claim: other, view: wide, found: raised }): Draft[] => {
      if (other.claim.readout === only.claim.readout) return [];
      const against = shutsOut(view, thing, wide, raised);
      const own = only.claim.readout;
      if (against === undefined || told.has(sideOf(other.claim.id, own)) || things.has(sideOf(wide.keys[raised]!, own)))
        return [];
      return [draft(only, other, [{ ...against, says: 'left' }], SHUT_OUT, topicOf)];
    }),
  );
}

/** A claim with what is looked for in it, where it is there. */
function seen<F>(claim: ReadClaim, look: (view: ClaimView) => F | undefined) {
  const view = viewOf(claim);
  const found = look(view);
  return found === undefined ? [] : [{ claim, view, found }];
}

/** Most claims are told apart by their words alone. */
function mayBeExclusive({ tokens }: ReadClaim): boolean {
  return findPhrases(tokens, exclusiveIndex()).some(
    ({ entry }) => entry.reach === 'all' || entry.reach === 'nearly-all',
  );
}

function draft(
  a: ReadClaim,
  b: ReadClaim,
  because: readonly Reason[],
  score: number,
  topicOf: Inquiry['topicOf'],
): Draft {
  const evidence = [claimEvidence(a, 'names'), claimEvidence(b, 'differs')];
  const topic = topicOf(evidence);
  return {
    kind: 'contradiction',
    subtype: SUBTYPE_OF.get(because[0]!.code)!,
    ...(topic === undefined ? {} : { topic }),
    missingFrom: [],
    score,
    because,
    evidence,
  };
}
