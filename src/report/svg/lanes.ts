import type { Claim } from '../../claims/claim.js';
import type { Comparison } from '../../comparison.js';

/** A claim at its place in a lane. */
export interface Segment {
  readonly claim: Claim;
  /** Number of the readout, from 0, and of the claim in its text, from 1. */
  readonly lane: number;
  readonly number: number;
  /** Pixels from the start of the lane. */
  readonly start: number;
  readonly end: number;
  readonly meets: boolean;
}

/** Room for a number of two digits. */
const NARROWEST_THAT_MEETS = 17;
const NARROWEST = 3;
const GAP = 2;

/**
 * The claims of each readout side by side, in the order of the text. All are of one width where a number fits into it;
 * else those that meet none are narrower, and the lane is longer than `width` only where that does not suffice.
 */
export function lanesOf({ event, claims, clusters }: Comparison, width: number): Segment[][] {
  const meeting = new Set(clusters.flatMap((cluster) => cluster.claims));
  return event.readouts.map(({ id }, lane) => {
    const own = claims
      .filter(({ readout }) => readout === id)
      .sort((x, y) => x.span.start - y.span.start || x.span.end - y.span.end);
    const met = own.filter((claim) => meeting.has(claim.id)).length;
    const even = width / Math.max(1, own.length);
    const wide = Math.max(even, NARROWEST_THAT_MEETS);
    const slim =
      even >= NARROWEST_THAT_MEETS ? even : Math.max(NARROWEST, (width - wide * met) / Math.max(1, own.length - met));
    let at = 0;
    return own.map((claim, index): Segment => {
      const meets = meeting.has(claim.id);
      const start = at;
      at += meets ? wide : slim;
      return { claim, lane, number: index + 1, start, end: Math.max(start + 1, at - GAP), meets };
    });
  });
}
