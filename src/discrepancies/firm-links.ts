import { type ClaimWords, claimWords } from '../alignment/claim-words.js';
import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { ReadClaim } from '../claims/claim.js';

/** A link that findings of wording may be drawn from. */
export interface FirmLink extends ClusteredLink {
  /**
   * How sure it is that the two claims are counterparts, 0..1: the score of the link, less where both have a better partner in
   * the other's readout.
   */
  readonly firmness: number;
  readonly words: ClaimWords;
}

/** Below this, links speak to one point less than every other time on labelled events: too seldom to compare their words. */
const LEAST_FIRMNESS = 0.25;

/** The links of an event that are firm enough. */
export function firmLinks(links: readonly ClusteredLink[]): FirmLink[] {
  const best = new Map<string, number>();
  for (const link of links) {
    for (const side of sidesOf(link)) best.set(side, Math.max(best.get(side) ?? 0, link.score));
  }
  return links.flatMap((link): FirmLink[] => {
    const firmness = link.score * (link.score / Math.min(...sidesOf(link).map((side) => best.get(side)!)));
    return firmness < LEAST_FIRMNESS ? [] : [{ ...link, firmness, words: claimWords(link) }];
  });
}

/** How well two claims match (`ClaimMatch.overlap`) that say the same in the same words. */
const SAME = 0.9;

/**
 * The links between claims that may differ, each once: where a readout says what the other says too, in the same words, at
 * another place, the two do not differ on it, however its other claims read.
 */
export function openLinks(links: readonly ClusteredLink[]): ClusteredLink[] {
  const twins = new Map<string, Set<string>>();
  for (const link of links) {
    if (link.overlap < SAME && link.a.claim.quote !== link.b.claim.quote) continue;
    const [left, right] = sidesOf(link);
    twins.set(left, (twins.get(left) ?? new Set()).add(link.b.claim.id));
    twins.set(right, (twins.get(right) ?? new Set()).add(link.a.claim.id));
  }
  const isSaid = (side: string, partner: string) => twins.get(side)?.has(partner) === false;
  const seen = new Set<string>();
  return links.filter((link) => {
    const [left, right] = sidesOf(link);
    const pair = `${link.a.claim.id} ${link.b.claim.id}`;
    if (seen.has(pair) || isSaid(left, link.b.claim.id) || isSaid(right, link.a.claim.id)) return false;
    seen.add(pair);
    return true;
  });
}

/** The link between two claims, whichever is its first; undefined where they have none. */
export function linkBetween<L extends ClusteredLink>(
  links: readonly L[],
  one: ReadClaim,
  other: ReadClaim,
): L | undefined {
  return links.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
}

/** The claims that have a partner in a readout, each as `sideOf` writes it with that readout. */
export function partneredSides(links: readonly ClusteredLink[]): Set<string> {
  return new Set(links.flatMap(sidesOf));
}

/** A claim and a readout, as one key. */
export function sideOf(claim: string, readout: string): string {
  return `${claim} ${readout}`;
}

/** A claim and the readout it has a partner in, from both ends. */
function sidesOf({ a: { claim: a }, b: { claim: b } }: ClusteredLink): [string, string] {
  return [sideOf(a.id, b.readout), sideOf(b.id, a.readout)];
}
