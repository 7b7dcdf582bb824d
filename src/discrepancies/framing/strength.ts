import { STRENGTHS } from '../../claims/claim.js';
import { claimEvidence } from '../aligned-event.js';
import type { FrameFinder } from './frame.js';

/** The same point stands on different steps of the ladder: one side agreed to what the other only discussed. */
export const strength: FrameFinder = ({ a, b }) => {
  const left = a.claim.strength;
  const right = b.claim.strength;
  if (left === undefined || right === undefined || left === right) return [];
  const steps = Math.abs(STRENGTHS.indexOf(left) - STRENGTHS.indexOf(right));
  const [strong, weak] = STRENGTHS.indexOf(left) > STRENGTHS.indexOf(right) ? [a, b] : [b, a];
  return [
    {
      subtype: 'strength',
      weight: Math.min(0.8, 0.3 + 0.15 * steps),
      because: [{ code: 'commitment-differs', left: strong.claim.strength!, right: weak.claim.strength!, steps }],
      evidence: [claimEvidence(strong, 'names'), claimEvidence(weak, 'differs')],
    },
  ];
};
