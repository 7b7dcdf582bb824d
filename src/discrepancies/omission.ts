import { unraisedIn } from '../alignment/opposition/mentions.js';
import { isComparable } from '../topics/cover.js';
import type { Coverage, Topic } from '../topics/topic.js';
import type { AlignedEvent } from './aligned-event.js';
import type { Detector, Draft } from './detector.js';
import type { Evidence } from './discrepancy.js';
import { claimEvidence } from './evidence.js';
import { linkFinder } from './firm-links.js';
import { howTelling } from './how-telling.js';
import { nearestMisses } from './nearest-miss.js';
import { joinedTo, pointsOf } from './points.js';
import { salienceOf } from './salience.js';

/** Details that one readout has and another has not, or only in general words: asked-for topics first, then single points. */
export const omission: Detector = {
  kind: 'omission',
  detect: ({ event }) => {
    // A topic that was found is a phrase of some claim: what is left out is the claim.
    const drafts = event.topics.filter(({ given }) => given).flatMap((topic) => topicOmissions(event, topic));
    const told = new Set(
      drafts.flatMap(({ evidence }) => evidence.flatMap(({ role, claim }) => (role === 'names' ? claim : []))),
    );
    return [...drafts, ...pointOmissions(event, told)];
  },
};

/** What is left of the score where a topic is named only to say that it was not raised: who is silent on it tells the same. */
const UNRAISED = 0.3;

function topicOmissions(event: AlignedEvent, topic: Topic): Draft[] {
  const graded = event.readouts.map(({ record: { id } }) => ({ id, coverage: coverageOf(topic, id) }));
  const naming = graded.filter(({ coverage }) => coverage?.grade === 'named');
  const shown = naming.flatMap(({ coverage }) => evidenceFor(event, coverage, 'names'));
  if (shown.length === 0) return [];
  const heard = shown.some(({ claim }) => event.views.of(event.claims.get(claim)!).once(unraisedIn).length === 0);
  return (['omitted', 'vague'] as const).flatMap((grade): Draft[] => {
    const missing = graded.filter(({ coverage }) => coverage?.grade === grade);
    if (missing.length === 0) return [];
    const [subtype, code, weight] =
      grade === 'omitted' ? (['absent', 'topic-not-found', 1] as const) : (['vague', 'topic-only-vague', 0.8] as const);
    return [
      {
        kind: 'omission',
        subtype,
        topic: topic.label,
        missingFrom: missing.map(({ id }) => id),
        score: 0.8 * weight * (heard ? 1 : UNRAISED) * (0.7 + 0.3 * (naming.length / (naming.length + missing.length))),
        because: [{ code, topic: topic.label }],
        evidence: [
          ...shown,
          ...missing.flatMap(({ coverage }) =>
            evidenceFor(event, coverage, grade === 'omitted' ? 'nearest-miss' : 'differs'),
          ),
        ],
      },
    ];
  });
}

function coverageOf({ coverage }: Topic, readout: string): Coverage | undefined {
  return Object.hasOwn(coverage, readout) ? coverage[readout] : undefined;
}

function evidenceFor({ claims }: AlignedEvent, coverage: Coverage | undefined, role: Evidence['role']): Evidence[] {
  const first = coverage?.claims[0];
  return first === undefined ? [] : [claimEvidence(claims.get(first)!, role)];
}

/** Salience below which a point is not worth a finding of its own, 0..1. */
const LEAST_SALIENCE = 0.5;
/** What is left of the score where only readouts of the same side leave a point out. */
const SAME_SIDE = 0.4;
/** The same where some other readout has the point. */
const TOLD_TWICE = 0.8;

/** Points that no claim of some readouts speaks to, each with the nearest miss in every one of them. */
function pointOmissions(event: AlignedEvent, told: ReadonlySet<string>): Draft[] {
  const salience = salienceOf(event, LEAST_SALIENCE);
  const nearest = nearestMisses(event);
  const links = linkFinder(event.links);
  const parties = new Map(event.readouts.map(({ record, party }) => [record.id, party]));
  const comparable = event.readouts.filter(isComparable).map(({ record }) => record.id);
  const quoted = new Set<string>();
  return pointsOf(event).flatMap((claims): Draft[] => {
    if (claims.some(({ claim }) => told.has(claim.id))) return [];
    const weights = claims.map(salience);
    const weight = Math.max(...weights);
    if (weight < LEAST_SALIENCE) return [];
    const tellers = new Set(claims.map(({ claim }) => claim.readout));
    const misses = nearest(
      claims,
      comparable.filter((id) => !tellers.has(id)),
    );
    const missing = misses.filter(({ told: isTold }) => !isTold);
    if (missing.length === 0) return [];
    // What one of many leaves out is news; what few of many tell is not.
    if (tellers.size > 1 && tellers.size <= missing.length) return [];
    const shown = firstOfEach(joinedTo(claims[weights.indexOf(weight)]!, claims, links));
    // A claim may stand in several clusters.
    const quotes = JSON.stringify(shown.map(({ claim }) => claim.id));
    if (quoted.has(quotes)) return [];
    quoted.add(quotes);
    const sides = new Set([...tellers].map((id) => parties.get(id)));
    const across = missing.some(({ readout }) => !sides.has(parties.get(readout)));
    return [
      {
        kind: 'omission',
        subtype: 'absent',
        missingFrom: missing.map(({ readout }) => readout),
        score:
          howTelling(shown[0]!) *
          (0.1 + 0.45 * weight) *
          (across ? 1 : SAME_SIDE) *
          (tellers.size > 1 ? TOLD_TWICE : 1),
        because: [{ code: 'claim-not-found', threshold: event.threshold }],
        evidence: [
          ...shown.map((claim) => claimEvidence(claim, 'names')),
          ...missing.flatMap(({ miss }) => (miss === undefined ? [] : [claimEvidence(miss, 'nearest-miss')])),
        ],
      },
    ];
  });
}

function firstOfEach<C extends { readonly claim: { readonly readout: string } }>(claims: readonly C[]): C[] {
  const seen = new Set<string>();
  return claims.filter(({ claim: { readout } }) => !seen.has(readout) && seen.add(readout));
}
