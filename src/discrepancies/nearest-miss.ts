import type { ScoredPair } from '../alignment/align.js';
import { type ClaimMatch, overlaps } from '../alignment/claim-match.js';
import type { ReadClaim } from '../claims/claim.js';
import type { AlignedEvent } from './aligned-event.js';
import { partneredSides, sideOf } from './firm-links.js';

/** What comes closest to a point in a readout that has no claim clustered with it. */
export interface NearestMiss {
  readonly readout: string;
  readonly miss?: ReadClaim;
  /** The readout speaks to the point after all: a claim there is linked to it, or its sentence is and it shares its words. */
  readonly told: boolean;
}

/** Share of two claims' weight (`ClaimMatch.overlap`) from which they say the same, if their sentences are linked. */
const SAID = 0.45;

/** What was found so far in one readout. */
interface Search {
  told: boolean;
  best?: { readonly claim: ReadClaim; readonly score: number; readonly overlap: number };
}

/** Finds the claim of each of some readouts that comes closest to the claims of a point: of the likeliest sentence the best match. */
export function nearestMisses({
  alignment,
  links,
  threshold,
}: AlignedEvent): (claims: readonly ReadClaim[], readouts: readonly string[]) => NearestMiss[] {
  const pairs = pairsByClaim(alignment.pairs);
  const matched = new Map<ScoredPair, readonly ClaimMatch[]>();
  const matchesOf = (scored: ScoredPair): readonly ClaimMatch[] => {
    const matches = matched.get(scored) ?? overlaps(scored.pair);
    matched.set(scored, matches);
    return matches;
  };
  const linked = partneredSides(links);
  return (claims, readouts) => {
    const searches = new Map(
      readouts.map((readout): [string, Search] => [
        readout,
        { told: claims.some(({ claim }) => linked.has(sideOf(claim.id, readout))) },
      ]),
    );
    for (const point of claims) {
      for (const scored of pairs.get(point.claim.id) ?? []) {
        const search = searches.get(otherReadout(scored, point));
        if (search === undefined) continue;
        const { best } = search;
        if (scored.score < threshold && best !== undefined && scored.score < best.score) continue;
        const near = nearestIn(scored, point, matchesOf(scored));
        if (scored.score >= threshold && near.overlap >= SAID) search.told = true;
        if (
          best === undefined ||
          scored.score > best.score ||
          (scored.score === best.score && near.overlap > best.overlap)
        ) {
          search.best = { ...near, score: scored.score };
        }
      }
    }
    return [...searches].map(([readout, { told, best }]) => ({
      readout,
      told,
      ...(best === undefined ? {} : { miss: best.claim }),
    }));
  };
}

function otherReadout({ pair: { a, b } }: ScoredPair, { claim }: ReadClaim): string {
  const left = a.statement.claims[0]!.claim.readout;
  return left === claim.readout ? b.statement.claims[0]!.claim.readout : left;
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
