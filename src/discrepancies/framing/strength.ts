import { type ReadClaim, STRENGTHS } from '../../claims/claim.js';
import { claimEvidence } from '../evidence.js';
import type { FrameFinder } from './frame.js';

/** Steps of the ladder apart from which two accounts differ; one step is a matter of style ("said", "stressed"). */
const STEPS_APART = 2;
/** How well the claims must match (`ClaimMatch.overlap`): the step is that of the whole claim. */
const SAME_POINT = 0.35;

/** The same point stands on different steps of the ladder: one side agreed to what the other only discussed. */
export const strength: FrameFinder = ({ a, b, overlap }) => {
  const left = a.claim.strength;
  const right = b.claim.strength;
  if (left === undefined || right === undefined || overlap < SAME_POINT || !isAct(a) || !isAct(b)) return [];
  const steps = STRENGTHS.indexOf(left) - STRENGTHS.indexOf(right);
  if (Math.abs(steps) < STEPS_APART) return [];
  const [strong, weak] = steps > 0 ? [a, b] : [b, a];
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

/** Somebody is told to say or settle it, or it is said that it was: not "what the annex speaks of". */
function isAct({ claim: { speaker } }: ReadClaim): boolean {
  return speaker.cue !== undefined || speaker.joint || speaker.impersonal;
}
