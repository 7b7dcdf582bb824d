import type { Relation } from '../../alignment/alignment.js';
import type { Comparison } from '../../comparison.js';
import type { Segment } from './lanes.js';

/** Two claims that meet, the one in the upper lane first. */
export interface Ribbon {
  readonly upper: Segment;
  readonly lower: Segment;
  readonly relation: Relation;
  readonly cluster: string;
}

/**
 * The ribbons of each group of claims: from each lane to the next in which it has claims, and wherever two contradict each
 * other. A ribbon for every pair would say nothing more and hide the others.
 */
export function ribbonsOf({ clusters }: Comparison, segments: ReadonlyMap<string, Segment>): Ribbon[] {
  return clusters.flatMap(({ id, claims, links }) => {
    const lanes = [...new Set(claims.map((claim) => segments.get(claim)!.lane))].sort((x, y) => x - y);
    return links.flatMap(({ a, b, relation }): Ribbon[] => {
      const [upper, lower] = [segments.get(a)!, segments.get(b)!].sort((x, y) => x.lane - y.lane) as [Segment, Segment];
      const isNext = lanes.indexOf(lower.lane) - lanes.indexOf(upper.lane) === 1;
      return isNext || relation === 'contradiction' ? [{ upper, lower, relation, cluster: id }] : [];
    });
  });
}

/** The groups whose claims two readouts tell in another order than those of another group. */
export function crossing(ribbons: readonly Ribbon[]): Set<string> {
  const crossed = new Set<string>();
  for (const one of ribbons) {
    for (const other of ribbons) {
      if (one.cluster === other.cluster) continue;
      if (one.upper.lane !== other.upper.lane || one.lower.lane !== other.lower.lane) continue;
      if ((one.upper.number - other.upper.number) * (one.lower.number - other.lower.number) < 0)
        crossed.add(one.cluster);
    }
  }
  return crossed;
}
