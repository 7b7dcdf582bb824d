import type { ReadClaim } from '../claims/claim.js';
import { Numbering } from '../text/numbering.js';
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
  const readouts = Array.from(claims.values(), ({ claim }) => claim.readout);
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const pairs = new Numbering(links.length);
  const byPair: ClaimLink[] = [];
  const edges = links.map((link) => {
    const a = numbers.get(link.a.claim.id)!;
    const b = numbers.get(link.b.claim.id)!;
    byPair[pairs.numberOf(Math.min(a, b), Math.max(a, b))] = link;
    return { a, b, score: link.score };
  });
  const groups = cluster(edges, (number) => readouts[number]!).sort((x, y) => x[0]! - y[0]! || x[1]! - y[1]!);
  const clustered: ClusteredLink[] = [];
  const clusters = groups.map((members): Cluster => {
    const id = `cluster:${members.map((member) => ids[member]).join('+')}`;
    const own: Link[] = [];
    members.forEach((a, i) => {
      for (const b of members.slice(i + 1)) {
        const link = byPair[pairs.find(Math.min(a, b), Math.max(a, b))];
        if (link === undefined) continue;
        clustered.push(inCluster(link, id));
        own.push(publish(link));
      }
    });
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

function inCluster(link: ClaimLink, cluster: string): ClusteredLink {
  const { a, b, relation, score, overlap, opposition, proof, because, from } = link;
  return { a, b, relation, score, overlap, opposition, proof, because, from, cluster };
}

function publish({ a, b, relation, score, because }: ClaimLink): Link {
  return { a: a.claim.id, b: b.claim.id, relation, score: round(score), because };
}

function isGraver(a: Relation, b: Relation): boolean {
  return RELATIONS.indexOf(a) > RELATIONS.indexOf(b);
}
