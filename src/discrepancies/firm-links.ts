import { type ClaimWords, claimWords } from '../alignment/claim-words.js';
import type { ClusteredLink } from '../alignment/form-clusters.js';
import type { ReadClaim } from '../claims/claim.js';
import { BySide } from './by-side.js';

/** A link that findings of wording may be drawn from. */
export interface FirmLink extends ClusteredLink {
  /**
   * How sure it is that the two claims are counterparts, 0..1: the score of the link, less where both have a better partner in
   * the other's readout.
   */
  readonly firmness: number;
  /** Most links are never asked for their words. */
  readonly words: () => ClaimWords;
}

/** Below this, links speak to one point less than every other time on labelled events: too seldom to compare their words. */
const LEAST_FIRMNESS = 0.25;

/** The links of an event that are firm enough. */
export function firmLinks(links: readonly ClusteredLink[]): FirmLink[] {
  const best = new BySide<number>();
  const raise = (claim: string, readout: string, score: number) => {
    if (score > (best.get(claim, readout) ?? 0)) best.set(claim, readout, score);
  };
  for (const { a, b, score } of links) {
    raise(a.claim.id, b.claim.readout, score);
    raise(b.claim.id, a.claim.readout, score);
  }
  const firm: FirmLink[] = [];
  for (const link of links) {
    const { a, b, score } = link;
    const least = Math.min(best.get(a.claim.id, b.claim.readout)!, best.get(b.claim.id, a.claim.readout)!);
    const firmness = score * (score / least);
    if (firmness >= LEAST_FIRMNESS) firm.push(withWords(link, firmness));
  }
  return firm;
}

function withWords(link: ClusteredLink, firmness: number): FirmLink {
  let known: ClaimWords | undefined;
  const words = () => {
    known ??= claimWords(link);
    return known;
  };
  const { a, b, relation, score, overlap, opposition, proof, because, from, cluster } = link;
  return { a, b, relation, score, overlap, opposition, proof, because, from, cluster, firmness, words };
}

/** How well two claims match (`ClaimMatch.overlap`) that say the same in the same words. */
const SAME = 0.9;

/**
 * The links between claims that may differ, each once: where a readout says what the other says too, in the same words, at
 * another place, the two do not differ on it, however its other claims read.
 */
export function openLinks(links: readonly ClusteredLink[]): ClusteredLink[] {
  const twins = new BySide<Set<string>>();
  const add = (claim: string, readout: string, twin: string) => {
    const known = twins.get(claim, readout);
    if (known === undefined) twins.set(claim, readout, new Set([twin]));
    else known.add(twin);
  };
  for (const { a, b, overlap } of links) {
    if (overlap < SAME && a.claim.quote !== b.claim.quote) continue;
    add(a.claim.id, b.claim.readout, b.claim.id);
    add(b.claim.id, a.claim.readout, a.claim.id);
  }
  // A link that stands in two clusters comes twice; two claims are as good as a claim and a readout to know it by.
  const seen = new BySide<true>();
  return links.filter(({ a: { claim: a }, b: { claim: b } }) => {
    if (seen.get(a.id, b.id) || isSaid(twins.get(a.id, b.readout), b.id) || isSaid(twins.get(b.id, a.readout), a.id))
      return false;
    seen.set(a.id, b.id, true);
    return true;
  });
}

/** Whether a claim has twins, and another claim is none of them. */
function isSaid(twins: ReadonlySet<string> | undefined, other: string): boolean {
  return twins?.has(other) === false;
}

/** Finds the link between two claims, whichever is its first; undefined where they have none. Made when it is first asked. */
export function linkFinder<L extends ClusteredLink>(
  links: readonly L[],
): (one: ReadClaim, other: ReadClaim) => L | undefined {
  let known: Map<ReadClaim, Map<ReadClaim, L>> | undefined;
  return (one, other) => {
    if (known === undefined) {
      known = new Map();
      for (const link of links) known.set(link.a, (known.get(link.a) ?? new Map<ReadClaim, L>()).set(link.b, link));
    }
    return known.get(one)?.get(other) ?? known.get(other)?.get(one);
  };
}

/** Which claims have a partner in which readouts. */
export function partnersIn(links: readonly ClusteredLink[]): BySide<true> {
  const partners = new BySide<true>();
  for (const { a, b } of links) {
    partners.set(a.claim.id, b.claim.readout, true);
    partners.set(b.claim.id, a.claim.readout, true);
  }
  return partners;
}
