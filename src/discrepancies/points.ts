import type { ReadClaim } from '../claims/claim.js';
import type { AlignedEvent } from './aligned-event.js';

/** What an event's readouts tell, point by point: the claims of each cluster, and every claim that is in none. */
export function pointsOf({ claims, clusters }: AlignedEvent): ReadClaim[][] {
  const clustered = new Set(clusters.flatMap((cluster) => cluster.claims));
  const alone = [...claims.values()].filter(({ claim }) => !clustered.has(claim.id));
  return [...clusters.map((cluster) => cluster.claims.map((id) => claims.get(id)!)), ...alone.map((claim) => [claim])];
}
