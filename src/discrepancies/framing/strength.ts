import { type ReadClaim, type Speaker, STRENGTHS } from '../../claims/claim.js';
import { sameSpeaker } from '../../claims/same-speaker.js';
import type { Voices } from '../../claims/voices.js';
import { PLAIN_SAYING } from '../../lexicon/strength.js';
import { claimEvidence } from '../evidence.js';
import type { FirmLink } from '../firm-links.js';
import type { FrameFinder } from './frame.js';

/** Steps of the ladder apart from which two accounts differ; one step is a matter of style ("said", "stressed"). */
const STEPS_APART = 2;
/**
 * How well the claims must match (`ClaimMatch.overlap`): the step is that of the whole claim. Where their statements surely speak
 * to one point, less will do: a claim that says besides when or where matches less of the other.
 */
const SAME_POINT = { overlap: 0.4, sure: { score: 0.7, overlap: 0.2 } };

/** The same point stands on different steps of the ladder: one side agreed to what the other only discussed. */
export const strength: FrameFinder = (link, { voices }) => {
  const { a, b, proof } = link;
  const left = a.claim.strength;
  const right = b.claim.strength;
  if (left === undefined || right === undefined || !isOnOnePoint(link)) return [];
  // Where one side denies what the other tells, that is what differs.
  if (proof !== undefined || a.claim.polarity !== b.claim.polarity) return [];
  const steps = STRENGTHS.indexOf(left) - STRENGTHS.indexOf(right);
  if (Math.abs(steps) < STEPS_APART || isCleft(a) || isCleft(b)) return [];
  if (eachForItself(a.claim.speaker, b.claim.speaker, voices)) return [];
  const [strong, weak] = steps > 0 ? [a, b] : [b, a];
  if (isOnlySaid(weak)) return [];
  return [
    {
      subtype: 'strength',
      weight: Math.min(0.8, 0.3 + 0.15 * Math.abs(steps)),
      because: [
        {
          code: 'commitment-differs',
          left: strong.claim.strength!,
          right: weak.claim.strength!,
          steps: Math.abs(steps),
        },
      ],
      evidence: [claimEvidence(strong, 'names'), claimEvidence(weak, 'differs')],
    },
  ];
};

function isOnOnePoint({ overlap, score }: FirmLink): boolean {
  const { sure } = SAME_POINT;
  return overlap >= SAME_POINT.overlap || (score >= sure.score && overlap >= sure.overlap);
}

/** Two who are not one each tell what they say or will do themselves: that one is ready to and the other says so is two acts. */
function eachForItself(left: Speaker, right: Speaker, voices: Voices): boolean {
  if (left.joint || right.joint || left.name === undefined || right.name === undefined) return false;
  return sameSpeaker(left.name, right.name, voices) === false;
}

/** "The ministry said that the truce would hold" takes no step of its own. */
function isOnlySaid({ claim: { strength, speaker } }: ReadClaim): boolean {
  return strength === 'noted' && speaker.cue !== undefined && PLAIN_SAYING.has(speaker.cue);
}

/** "What the annex speaks of is ...": its first verb names the topic and is no step. */
function isCleft({ tokens }: ReadClaim): boolean {
  return tokens[0]!.lower === 'what';
}
