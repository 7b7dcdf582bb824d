import { type ClaimWords, claimWords } from '../alignment/claim-words.js';
import type { ClusteredLink } from '../alignment/form-clusters.js';

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

/** The links of an event that are firm enough, each once. */
export function firmLinks(links: readonly ClusteredLink[]): FirmLink[] {
  const best = new Map<string, number>();
  for (const link of links) {
    for (const side of sidesOf(link)) best.set(side, Math.max(best.get(side) ?? 0, link.score));
  }
  const seen = new Set<string>();
  return links.flatMap((link): FirmLink[] => {
    const pair = `${link.a.claim.id} ${link.b.claim.id}`;
    const firmness = link.score * (link.score / Math.min(...sidesOf(link).map((side) => best.get(side)!)));
    if (seen.has(pair) || firmness < LEAST_FIRMNESS) return [];
    seen.add(pair);
    return [{ ...link, firmness, words: claimWords(link) }];
  });
}

/** A claim and the readout it has a partner in, from both ends. */
function sidesOf({ a: { claim: a }, b: { claim: b } }: ClusteredLink): [string, string] {
  return [`${a.id} ${b.readout}`, `${b.id} ${a.readout}`];
}
