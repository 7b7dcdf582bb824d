import type { Reason } from '../alignment/alignment.js';
import type { ClusteredLink } from '../alignment/form-clusters.js';
import { claimEvidence, type Detector, type Draft } from './aligned-event.js';
import type { Subtype } from './discrepancy.js';
import { topicOf } from './topic-of.js';

/** Which subtype each reason of `opposition` earns. */
const SUBTYPE_OF: ReadonlyMap<string, Subtype<'contradiction'>> = /* @__PURE__ */ new Map([
  ['quantity-differs', 'quantity'],
  ['time-differs', 'time'],
  ['polarity-differs', 'polarity'],
  ['antonym', 'polarity'],
  ['role-swapped', 'role'],
  ['agent-differs', 'role'],
  ['initiator-differs', 'initiator'],
  ['exclusive', 'exclusive'],
  ['existence', 'existence'],
]);

/** Linked claims that cannot both hold, by a slot that proves it. */
export const contradiction: Detector = {
  kind: 'contradiction',
  detect: (event) =>
    event.links.flatMap((link) => {
      const { proof } = link;
      return proof === undefined ? [] : [toDraft(link, proof, topicOf(event, evidenceOf(link)))];
    }),
};

function toDraft(link: ClusteredLink, proof: Reason, topic: string | undefined): Draft {
  return {
    kind: 'contradiction',
    subtype: SUBTYPE_OF.get(proof.code)!,
    cluster: link.cluster,
    ...(topic === undefined ? {} : { topic }),
    missingFrom: [],
    score: 0.6 + 0.4 * link.score,
    because: [...link.opposition.against, ...link.opposition.excuses],
    evidence: evidenceOf(link),
  };
}

function evidenceOf({ a, b }: ClusteredLink): Draft['evidence'] {
  return [claimEvidence(a, 'names'), claimEvidence(b, 'differs')];
}
