import type { ReadClaim } from '../claims/claim.js';
import { isComparable } from '../topics/cover.js';
import type { Coverage, Topic } from '../topics/topic.js';
import { type AlignedEvent, claimEvidence, type Detector, type Draft } from './aligned-event.js';
import type { Evidence } from './discrepancy.js';

/** Details that one readout has and another has not, or only in general words: asked-for topics first, then single claims. */
export const omission: Detector = {
  kind: 'omission',
  detect: (event) => [...event.topics.flatMap((topic) => topicOmissions(event, topic)), ...claimOmissions(event)],
};

function topicOmissions(event: AlignedEvent, topic: Topic): Draft[] {
  const graded = event.readouts.map(({ record }) => ({ id: record.id, coverage: topic.coverage[record.id]! }));
  const naming = graded.filter(({ coverage }) => coverage.grade === 'named');
  if (naming.length === 0) return [];
  return (['omitted', 'vague'] as const).flatMap((grade): Draft[] => {
    const missing = graded.filter(({ coverage }) => coverage.grade === grade);
    if (missing.length === 0) return [];
    const shown = naming.flatMap(({ coverage }) => evidenceFor(event, coverage, 'names'));
    if (shown.length === 0) return [];
    return [
      {
        kind: 'omission',
        subtype: grade === 'omitted' ? 'absent' : 'vague',
        topic: topic.label,
        missingFrom: missing.map(({ id }) => id),
        score: (topic.given ? 0.8 : 0.6) * (grade === 'omitted' ? 1 : 0.8) * (0.7 + 0.3 * (naming.length / (naming.length + missing.length))),
        because: [{ code: grade === 'omitted' ? 'topic-not-found' : 'topic-only-vague', topic: topic.label }],
        evidence: [...shown, ...missing.flatMap(({ coverage }) => evidenceFor(event, coverage, grade === 'omitted' ? 'nearest-miss' : 'differs'))],
      },
    ];
  });
}

function evidenceFor({ claims }: AlignedEvent, coverage: Coverage, role: Evidence['role']): Evidence[] {
  const first = coverage.claims[0];
  return first === undefined ? [] : [claimEvidence(claims.get(first)!, role)];
}

/** Claims in no cluster, each with the nearest miss in every other readout that could have had it. */
function claimOmissions(event: AlignedEvent): Draft[] {
  const inCluster = new Set(event.clusters.flatMap(({ claims }) => claims));
  const told = new Set(event.topics.flatMap((topic) => omittedClaims(topic)));
  const heaviest = heaviestClaim(event);
  return [...event.claims.values()].flatMap((claim): Draft[] => {
    if (inCluster.has(claim.claim.id) || told.has(claim.claim.id)) return [];
    const own = event.readouts.find(({ record }) => record.id === claim.claim.readout)!;
    const others = event.readouts.filter((other) => other !== own && isComparable(other));
    if (others.length === 0) return [];
    const weight = weightOf(event, claim) / heaviest;
    return [
      {
        kind: 'omission',
        subtype: 'absent',
        missingFrom: others.map(({ record }) => record.id),
        score: 0.15 + 0.4 * weight,
        because: [{ code: 'claim-not-found', threshold: event.threshold }],
        evidence: [claimEvidence(claim, 'names'), ...others.flatMap(({ record }) => nearestMiss(event, claim, record.id))],
      },
    ];
  });
}

/** Claims already told of as naming a topic that somebody leaves out. */
function omittedClaims({ coverage }: Topic): string[] {
  const all = Object.values(coverage);
  return all.some(({ grade }) => grade === 'omitted') ? all.flatMap(({ grade, claims }) => (grade === 'named' ? claims : [])) : [];
}

function nearestMiss({ alignment, claims }: AlignedEvent, claim: ReadClaim, readout: string): Evidence[] {
  let best: { id: string; score: number } | undefined;
  for (const { pair, score } of alignment.pairs) {
    const sides = [pair.a.statement, pair.b.statement];
    const own = sides.findIndex((statement) => statement.claims.includes(claim));
    if (own < 0) continue;
    const other = sides[1 - own]!.claims;
    if (other[0]!.claim.readout === readout && (best === undefined || score > best.score)) best = { id: other[0]!.claim.id, score };
  }
  return best === undefined ? [] : [claimEvidence(claims.get(best.id)!, 'nearest-miss')];
}

function heaviestClaim(event: AlignedEvent): number {
  let most = 1e-9;
  for (const claim of event.claims.values()) most = Math.max(most, weightOf(event, claim));
  return most;
}

/** Summed weight of a claim's words, over the square root of their number: long claims count more, but not in proportion. */
function weightOf({ weights }: AlignedEvent, { claim }: ReadClaim): number {
  return weights.get(claim.id) ?? 0;
}
