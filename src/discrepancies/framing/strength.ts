import { type ReadClaim, STRENGTHS } from '../../claims/claim.js';
import { claimEvidence } from '../evidence.js';
import type { FrameFinder } from './frame.js';

/** Steps of the ladder apart from which two accounts differ; one step is a matter of style ("said", "stressed"). */
const STEPS_APART = 2;
/** How well the claims must match (`ClaimMatch.overlap`): the step is that of the whole claim. */
const SAME_POINT = 0.4;

/** The same point stands on different steps of the ladder: one side agreed to what the other only discussed. */
export const strength: FrameFinder = ({ a, b, overlap }) => {
  const left = a.claim.strength;
  const right = b.claim.strength;
  if (left === undefined || right === undefined || overlap < SAME_POINT) return [];
  if (isCleft(a) || isCleft(b)) return [];
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

/** "What the annex speaks of is ...": its first verb names the topic and is no step. */
function isCleft({ tokens }: ReadClaim): boolean {
  return tokens[0]!.lower === 'what';
}
