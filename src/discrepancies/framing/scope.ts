import { claimEvidence } from '../evidence.js';
import type { FrameFinder } from './frame.js';

/** How well the claims must match (`ClaimMatch.overlap`): what reaches further must be the same thing. */
const SAME_POINT = 0.4;

/** One side says it of more than the other: energy and infrastructure against energy infrastructure, all against some. */
export const scope: FrameFinder = ({ a, b, overlap, opposition }) => {
  const excuse = opposition.excuses.find(({ code }) => code === 'scope');
  if (excuse === undefined || overlap < SAME_POINT) return [];
  const [wide, narrow] = excuse.wider === 'left' ? [a, b] : [b, a];
  return [
    {
      subtype: 'scope',
      weight: 0.5,
      because: [{ code: 'wider-scope', left: excuse.words }],
      evidence: [claimEvidence(wide, 'names'), claimEvidence(narrow, 'differs')],
    },
  ];
};
