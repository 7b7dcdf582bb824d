import type { Reason } from '../../alignment/alignment.js';
import type { ClusteredLink } from '../../alignment/form-clusters.js';
import type { ReadClaim } from '../../claims/claim.js';
import type { Draft } from '../detector.js';
import type { Subtype } from '../discrepancy.js';
import { claimEvidence } from '../evidence.js';
import type { Inquiry } from '../inquiry.js';

/** Which subtype each reason earns: every code that `proofOf` and `accountProof` can give. */
const SUBTYPE_OF: ReadonlyMap<string, Subtype<'contradiction'>> = /* @__PURE__ */ new Map([
  ['quantity-differs', 'quantity'],
  ['time-differs', 'time'],
  ['polarity-differs', 'polarity'],
  ['place-denied', 'polarity'],
  ['place-differs', 'polarity'],
  ['antonym', 'polarity'],
  ['rebuttal', 'polarity'],
  ['role-swapped', 'role'],
  ['involvement-denied', 'role'],
  ['agent-differs', 'role'],
  ['owner-differs', 'role'],
  ['blame-differs', 'role'],
  ['cause-differs', 'role'],
  ['initiator-differs', 'initiator'],
  ['exclusive', 'exclusive'],
  ['existence', 'existence'],
]);

/** The draft of a finding that two whole claims, linked or not, cannot both hold, by one reason. */
export function opposed(
  a: ReadClaim,
  b: ReadClaim,
  reason: Reason,
  score: number,
  { linkBetween, topicOf }: Inquiry,
  link: ClusteredLink | undefined = linkBetween(a, b),
): Draft {
  const evidence = [claimEvidence(a, 'names'), claimEvidence(b, 'differs')];
  const topic = topicOf(evidence);
  return {
    kind: 'contradiction',
    subtype: SUBTYPE_OF.get(reason.code)!,
    ...(topic === undefined ? {} : { topic }),
    ...(link === undefined ? {} : { cluster: link.cluster }),
    missingFrom: [],
    score,
    because: [reason],
    evidence,
  };
}
