import type { Reason } from '../../alignment/alignment.js';
import type { ReadClaim } from '../../claims/claim.js';
import { claimEvidence } from '../evidence.js';
import type { Frame, FrameFinder } from './frame.js';

/**
 * How well the claims must match (`ClaimMatch.overlap`): what reaches further must be the same thing. Two nouns that are joined
 * in one and one compound in the other say so nearly by themselves.
 */
const SAME_POINT = { joint: 0.1, scope: 0.4, list: 0.6 };

/** One side says it of more than the other: energy and infrastructure against energy infrastructure, all against some. */
export const scope: FrameFinder = ({ a, b, overlap, opposition: { excuses } }) => {
  const wider = excuses.find(({ code }) => code === 'scope');
  if (wider !== undefined && overlap >= (wider.joint === true ? SAME_POINT.joint : SAME_POINT.scope)) {
    const because = { code: 'wider-scope', left: wider.words };
    return wider.wider === 'left' ? [frame(a, b, because, 0.5)] : [frame(b, a, because, 0.5)];
  }
  const list = excuses.find(({ code }) => code === 'list');
  const longer = list === undefined || overlap < SAME_POINT.list ? undefined : longerList(list);
  if (longer === undefined) return [];
  return longer.left > longer.right ? [frame(a, b, longer, 0.4)] : [frame(b, a, longer, 0.4)];
};

/** One side lists all that the other lists, and more. */
function longerList({ left, right, shared }: Reason): { code: string; left: number; right: number } | undefined {
  if (typeof left !== 'number' || typeof right !== 'number' || shared !== Math.min(left, right)) return undefined;
  return { code: 'longer-list', left, right };
}

function frame(wide: ReadClaim, narrow: ReadClaim, because: Reason, weight: number): Frame {
  return {
    subtype: 'scope',
    weight,
    because: [because],
    evidence: [claimEvidence(wide, 'names'), claimEvidence(narrow, 'differs')],
  };
}
