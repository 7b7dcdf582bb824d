import type { ScoredPair } from '../alignment/align.js';
import { type ClaimMatch, overlaps } from '../alignment/claim-match.js';
import type { ReadClaim } from '../claims/claim.js';
import type { AlignedEvent } from './aligned-event.js';
import { partnersIn } from './firm-links.js';

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
  readouts: all,
  alignment: { vocabulary, pairsOf, statementOf },
  links,
  threshold,
}: AlignedEvent): (claims: readonly ReadClaim[], readouts: readonly string[]) => NearestMiss[] {
  const matched = new Map<ScoredPair, readonly ClaimMatch[]>();
  const matchesOf = (scored: ScoredPair): readonly ClaimMatch[] => {
    let matches = matched.get(scored);
    if (matches === undefined) {
      matches = overlaps(scored.pair);
      matched.set(scored, matches);
    }
    return matches;
  };
  const partners = partnersIn(links);
  return (claims, readouts) => {
    const searches = all.map(({ record: { id } }): Search | undefined =>
      readouts.includes(id) ? { told: claims.some(({ claim }) => partners.get(claim.id, id)) } : undefined,
    );
    for (const point of claims) {
      const statement = statementOf.get(point);
      for (const scored of statement === undefined ? [] : pairsOf[statement]!) {
        const other = scored.a === statement ? scored.b : scored.a;
        const search = searches[vocabulary.statements[other]!.statement.readout];
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
          search.best = { claim: near.claim, overlap: near.overlap, score: scored.score };
        }
      }
    }
    return searches.flatMap((search, n): NearestMiss[] =>
      search === undefined
        ? []
        : [
            {
              readout: all[n]!.record.id,
              told: search.told,
              ...(search.best === undefined ? {} : { miss: search.best.claim }),
            },
          ],
    );
  };
}

/** The claim on the other side of a pair that matches a claim best; of equals the first. */
function nearestIn(
  { pair }: ScoredPair,
  point: ReadClaim,
  matches: readonly ClaimMatch[],
): { claim: ReadClaim; overlap: number } {
  const left = pair.a.statement.claims.indexOf(point);
  const right = pair.b.statement.claims.indexOf(point);
  let best: ClaimMatch | undefined;
  for (const match of matches) {
    if (left >= 0 ? match.a !== left : match.b !== right) continue;
    if (best === undefined || match.overlap > best.overlap) best = match;
  }
  const { a, b, overlap } = best!;
  return { claim: left >= 0 ? pair.b.statement.claims[b]! : pair.a.statement.claims[a]!, overlap };
}
