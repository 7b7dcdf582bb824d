import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { Reason } from '../alignment/alignment.js';
import type { ReadClaim } from '../claims/claim.js';
import { type AlignedEvent, claimEvidence, type Detector, type Draft } from './aligned-event.js';
import type { Subtype } from './discrepancy.js';
import { topicOf } from './topic-of.js';

/** The same point laid in different mouths. */
export const attribution: Detector = {
  kind: 'attribution',
  detect: (event) => event.links.flatMap((link) => difference(event, link)),
};

function difference(event: AlignedEvent, link: ClusteredLink): Draft[] {
  const { a, b } = link;
  const found = jointOrSingle(a, b) ?? jointOrSingle(b, a) ?? impersonal(a, b) ?? impersonal(b, a) ?? speakers(event, a, b);
  if (found === undefined) return [];
  const { subtype, because, score, named, other } = found;
  const evidence = [claimEvidence(named, 'names'), claimEvidence(other, 'differs')];
  const topic = topicOf(event, evidence);
  return [
    {
      kind: 'attribution',
      subtype,
      cluster: link.cluster,
      ...(topic === undefined ? {} : { topic }),
      missingFrom: [],
      score: score * (0.5 + 0.5 * link.score),
      because: [because],
      evidence,
    },
  ];
}

interface Found {
  readonly subtype: Subtype<'attribution'>;
  readonly because: Reason;
  readonly score: number;
  readonly named: ReadClaim;
  readonly other: ReadClaim;
}

/** Both sides speak here, one alone there. */
function jointOrSingle(both: ReadClaim, one: ReadClaim): Found | undefined {
  const { name } = one.claim.speaker;
  if (!both.claim.speaker.joint || one.claim.speaker.joint || name === undefined) return undefined;
  return { subtype: 'joint-or-single', because: { code: 'joint-or-single', left: name }, score: 0.7, named: one, other: both };
}

/** Somebody is named here, nobody there. */
function impersonal(nobody: ReadClaim, somebody: ReadClaim): Found | undefined {
  const { name } = somebody.claim.speaker;
  if (!nobody.claim.speaker.impersonal || somebody.claim.speaker.impersonal || name === undefined) return undefined;
  return { subtype: 'impersonal', because: { code: 'speaker-left-out', left: name }, score: 0.55, named: somebody, other: nobody };
}

/** Two speakers of different countries are named for one point. */
function speakers({ voices, readouts }: AlignedEvent, a: ReadClaim, b: ReadClaim): Found | undefined {
  const left = a.claim.speaker.name;
  const right = b.claim.speaker.name;
  if (left === undefined || right === undefined || a.claim.speaker.joint || b.claim.speaker.joint) return undefined;
  const [from, to] = [voices.countryOf(left), voices.countryOf(right)];
  if (from === undefined || to === undefined || from === to) return undefined;
  const party = (claim: ReadClaim) => voices.partyCountry(readouts.find(({ record }) => record.id === claim.claim.readout)!.party);
  const foreign = party(a) !== undefined && party(a) !== from && party(b) === from;
  return {
    subtype: foreign ? 'words-in-mouth' : 'speaker',
    because: { code: foreign ? 'words-in-mouth' : 'speaker-differs', left, right },
    score: 0.65,
    named: a,
    other: b,
  };
}
