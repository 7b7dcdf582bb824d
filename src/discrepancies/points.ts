import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { ReadClaim } from '../claims/claim.js';
import type { AlignedEvent } from './aligned-event.js';

/** What an event's readouts tell, point by point: the claims of each cluster, and every claim that is in none. */
export function pointsOf({ claims, clusters }: AlignedEvent): ReadClaim[][] {
  const clustered = new Set(clusters.flatMap((cluster) => cluster.claims));
  const alone = [...claims.values()].filter(({ claim }) => !clustered.has(claim.id));
  return [...clusters.map((cluster) => cluster.claims.map((id) => claims.get(id)!)), ...alone.map((claim) => [claim])];
}

/** How sure a link must be for two claims to be quoted as one point: below a half they speak to one point less than every other time. */
const ONE_POINT = 0.5;

/** The claims of a point that sure links join to one of them, directly or through others. */
export function joinedTo(
  claim: ReadClaim,
  claims: readonly ReadClaim[],
  links: (a: ReadClaim, b: ReadClaim) => ClusteredLink | undefined,
): ReadClaim[] {
  const joined = new Set([claim]);
  for (const one of joined)
    for (const other of claims) if ((links(one, other)?.score ?? 0) >= ONE_POINT) joined.add(other);
  return claims.filter((one) => joined.has(one));
}
