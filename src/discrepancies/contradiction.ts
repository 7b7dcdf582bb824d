import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { Detector, Draft } from './detector.js';
import type { Subtype } from './discrepancy.js';
import { claimEvidence } from './evidence.js';

/** Which subtype each proof earns. */
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
  ['blame-differs', 'role'],
  ['rebuttal', 'existence'],
]);

/** Linked claims that cannot both hold, by a slot that proves it. */
export const contradiction: Detector = {
  kind: 'contradiction',
  detect: ({ event, topicOf }) =>
    event.links.flatMap((link): Draft[] => {
      const subtype = link.proof && SUBTYPE_OF.get(link.proof.code);
      if (subtype === undefined) return [];
      const topic = topicOf(evidenceOf(link));
      return [
        {
          kind: 'contradiction',
          subtype,
          cluster: link.cluster,
          ...(topic === undefined ? {} : { topic }),
          missingFrom: [],
          score: 0.6 + 0.4 * link.score,
          because: [link.proof!, ...link.opposition.excuses],
          evidence: evidenceOf(link),
        },
      ];
    }),
};

function evidenceOf({ a, b }: ClusteredLink): Draft['evidence'] {
  return [claimEvidence(a, 'names'), claimEvidence(b, 'differs')];
}
