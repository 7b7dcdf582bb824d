import type { Reason, Relation } from '../alignment/alignment.js';
import type { ReadClaim } from '../claims/claim.js';
import { isOwnVoice } from '../claims/own-voice.js';
import { sameSpeaker } from '../claims/same-speaker.js';
import { TALKED_TOGETHER } from '../lexicon/mutual.js';
import type { AlignedEvent } from './aligned-event.js';
import type { Detector, Draft } from './detector.js';
import type { Subtype } from './discrepancy.js';
import { claimEvidence } from './evidence.js';
import type { FirmLink } from './firm-links.js';
import type { Inquiry } from './inquiry.js';
import { across, partyOf } from './sides.js';

/** The same point laid in different mouths. */
export const attribution: Detector = {
  kind: 'attribution',
  detect: (inquiry) => inquiry.links.flatMap((link) => difference(inquiry, link)),
};

/** How well the claims must match (`ClaimMatch.overlap`) for their speakers to be compared. */
const SAME_POINT = 0.45;
/** Relations in which two claims state the same, so that only one of two speakers can be meant. */
const SAME_STATEMENT: ReadonlySet<Relation> = new Set(['agree', 'partial']);

function difference({ event, topicOf }: Inquiry, { a, b, overlap, relation, cluster, firmness }: FirmLink): Draft[] {
  if (overlap < SAME_POINT) return [];
  const found =
    jointOrSingle(a, b) ??
    jointOrSingle(b, a) ??
    impersonal(a, b) ??
    impersonal(b, a) ??
    (SAME_STATEMENT.has(relation) ? speakers(event, a, b) : undefined);
  if (found === undefined) return [];
  const { subtype, because, score, named, other } = found;
  const evidence = [claimEvidence(named, 'names'), claimEvidence(other, 'differs')];
  const topic = topicOf(evidence);
  return [
    {
      kind: 'attribution',
      subtype,
      cluster,
      ...(topic === undefined ? {} : { topic }),
      missingFrom: [],
      score: score * (0.5 + 0.5 * firmness) * across(event, { a, b }),
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
  // What two sides did, others may tell: only where it is told in words of theirs do they speak.
  if (both.claim.speaker.cue === undefined) return undefined;
  return {
    subtype: 'joint-or-single',
    because: { code: 'joint-or-single', left: name },
    score: 0.6,
    named: one,
    other: both,
  };
}

/** Somebody is named here, nobody there. */
function impersonal(nobody: ReadClaim, somebody: ReadClaim): Found | undefined {
  const { name } = somebody.claim.speaker;
  if (!nobody.claim.speaker.impersonal || somebody.claim.speaker.impersonal || name === undefined) return undefined;
  if (isTalkOfBoth(nobody)) return undefined;
  return {
    subtype: 'impersonal',
    because: { code: 'speaker-left-out', left: name },
    score: 0.5,
    named: somebody,
    other: nobody,
  };
}

/** "Trade was discussed": talks are held by both sides, so nobody is left out. */
function isTalkOfBoth({ tokens, syntax }: ReadClaim): boolean {
  const main = syntax.line[0];
  return main !== undefined && TALKED_TOGETHER.has(tokens[main.head]!.lemma);
}

/** Two speakers who are not one are named for one point; worst where one side tells it as the other's own words. */
function speakers(event: AlignedEvent, a: ReadClaim, b: ReadClaim): Found | undefined {
  const left = a.claim.speaker.name;
  const right = b.claim.speaker.name;
  if (left === undefined || right === undefined || a.claim.speaker.joint || b.claim.speaker.joint) return undefined;
  // "According to the Kremlin" and "state media reported": each only signs its own account.
  if (tellsItself(event, a) && tellsItself(event, b)) return undefined;
  const { voices } = event;
  if (sameSpeaker(left, right, voices) !== false) return undefined;
  const [x, y] = [voices.sideOf(left), voices.sideOf(right)];
  const party = ({ claim }: ReadClaim) => partyOf(event, claim.readout);
  const foreign = party(a) !== party(b) && (x === party(b) || y === party(a));
  const code = foreign ? 'words-in-mouth' : 'speaker-differs';
  return {
    subtype: foreign ? 'words-in-mouth' : 'speaker',
    because: { code, left, right },
    score: foreign ? 0.7 : 0.65,
    named: a,
    other: b,
  };
}

function tellsItself({ readouts }: AlignedEvent, { claim: { readout, speaker } }: ReadClaim): boolean {
  const teller = readouts.find(({ record }) => record.id === readout);
  return speaker.name !== undefined && teller !== undefined && isOwnVoice(speaker.name, teller.record.source.name);
}
