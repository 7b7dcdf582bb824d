import type { ScoredPair } from '../alignment/align.js';
import { type ClaimMatch, overlaps } from '../alignment/claim-match.js';
import type { ReadClaim } from '../claims/claim.js';
import type { AlignedEvent } from './aligned-event.js';

/** What comes closest to a point in a readout that has no claim clustered with it. */
export interface NearestMiss {
  readonly miss?: ReadClaim;
  /** The readout speaks to the point after all: a claim there is linked to it, or its sentence is and it shares its words. */
  readonly told: boolean;
}

/** Share of two claims' weight (`ClaimMatch.overlap`) from which they say the same, if their sentences are linked. */
const SAID = 0.45;

/** Finds the claim of a readout that comes closest to the claims of a point: of the likeliest sentence the best match. */
export function nearestMisses({
  alignment,
  links,
  threshold,
}: AlignedEvent): (claims: readonly ReadClaim[], readout: string) => NearestMiss {
  const pairs = pairsByClaim(alignment.pairs);
  const matched = new Map<ScoredPair, readonly ClaimMatch[]>();
  const matchesOf = (scored: ScoredPair): readonly ClaimMatch[] => {
    const matches = matched.get(scored) ?? overlaps(scored.pair);
    matched.set(scored, matches);
    return matches;
  };
  const linked = new Set(
    links.flatMap(({ a, b }) => [`${a.claim.id} ${b.claim.readout}`, `${b.claim.id} ${a.claim.readout}`]),
  );
  return (claims, readout) => {
    let told = claims.some(({ claim }) => linked.has(`${claim.id} ${readout}`));
    let best: { claim: ReadClaim; score: number; overlap: number } | undefined;
    for (const point of claims) {
      for (const scored of pairs.get(point.claim.id) ?? []) {
        const { a, b } = scored.pair;
        if (a.statement.claims[0]!.claim.readout !== readout && b.statement.claims[0]!.claim.readout !== readout)
          continue;
        if (scored.score < threshold && best !== undefined && scored.score < best.score) continue;
        const near = nearestIn(scored, point, matchesOf(scored));
        if (scored.score >= threshold && near.overlap >= SAID) told = true;
        if (
          best === undefined ||
          scored.score > best.score ||
          (scored.score === best.score && near.overlap > best.overlap)
        ) {
          best = { ...near, score: scored.score };
        }
      }
    }
    return { ...(best === undefined ? {} : { miss: best.claim }), told };
  };
}

function pairsByClaim(pairs: readonly ScoredPair[]): Map<string, ScoredPair[]> {
  const found = new Map<string, ScoredPair[]>();
  for (const scored of pairs) {
    for (const { claim } of [...scored.pair.a.statement.claims, ...scored.pair.b.statement.claims]) {
      const own = found.get(claim.id);
      if (own === undefined) found.set(claim.id, [scored]);
      else own.push(scored);
    }
  }
  return found;
}

/** The claim on the other side of a pair that matches a claim best; of equals the first. */
function nearestIn(
  { pair }: ScoredPair,
  point: ReadClaim,
  matches: readonly ClaimMatch[],
): { claim: ReadClaim; overlap: number } {
  const left = pair.a.statement.claims.indexOf(point);
  const right = pair.b.statement.claims.indexOf(point);
  const own = matches.filter(({ a, b }) => (left >= 0 ? a === left : b === right));
  const best = own.reduce((most, match) => (match.overlap > most.overlap ? match : most));
  return {
    claim: left >= 0 ? pair.b.statement.claims[best.b]! : pair.a.statement.claims[best.a]!,
    overlap: best.overlap,
  };
}
