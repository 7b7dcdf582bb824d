import type { ReadClaim } from '../claims/claim.js';
import { round } from '../text/round.js';
import { type Cluster, type Link, RELATIONS, type Relation } from './alignment.js';
import { cluster } from './cluster.js';
import type { ClaimLink } from './link.js';

/** A link with the cluster it stands in. */
export interface ClusteredLink extends ClaimLink {
  readonly cluster: string;
}

/** Clusters in the order in which their claims are first told, and the links inside them. */
export interface Clustering {
  readonly clusters: readonly Cluster[];
  readonly links: readonly ClusteredLink[];
}

/** Groups links into clusters. `claims` are all claims by id, readout by readout. */
export function formClusters(links: readonly ClaimLink[], claims: ReadonlyMap<string, ReadClaim>): Clustering {
  const ids = [...claims.keys()];
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const byPair = new Map<string, ClaimLink>();
  for (const link of links) byPair.set(pairKey(numbers.get(link.a.claim.id)!, numbers.get(link.b.claim.id)!), link);
  const edges = links.map((link) => ({
    a: numbers.get(link.a.claim.id)!,
    b: numbers.get(link.b.claim.id)!,
    score: link.score,
  }));
  const readouts = ids.map((id) => claims.get(id)!.claim.readout);
  const groups = cluster(edges, (number) => readouts[number]!).sort((x, y) => x[0]! - y[0]! || x[1]! - y[1]!);
  const clustered: ClusteredLink[] = [];
  const clusters = groups.map((members): Cluster => {
    const id = `cluster:${members.map((member) => ids[member]).join('+')}`;
    const inside = pairsOf(members).flatMap(([a, b]) => byPair.get(pairKey(a, b)) ?? []);
    clustered.push(...inside.map((link) => ({ ...link, cluster: id })));
    const own = inside.map(publish);
    const gravest = own.reduce((most, link) => (isGraver(link.relation, most.relation) ? link : most));
    return {
      id,
      claims: members.map((member) => ids[member]!),
      relation: gravest.relation,
      score: round(own.reduce((sum, { score }) => sum + score, 0) / own.length),
      because: gravest.because,
      links: own,
    };
  });
  return { clusters, links: clustered };
}

function publish({ a, b, relation, score, because }: ClaimLink): Link {
  return { a: a.claim.id, b: b.claim.id, relation, score: round(score), because };
}

function pairsOf(members: readonly number[]): [number, number][] {
  return members.flatMap((a, i) => members.slice(i + 1).map((b): [number, number] => [a, b]));
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function isGraver(a: Relation, b: Relation): boolean {
  return RELATIONS.indexOf(a) > RELATIONS.indexOf(b);
}
