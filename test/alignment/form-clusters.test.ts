import { describe, expect, test } from 'vitest';
import { align } from '../../src/alignment/align.js';
import { RELATIONS, type Relation } from '../../src/alignment/alignment.js';
import { formClusters } from '../../src/alignment/form-clusters.js';
import { type ClaimLink, linkClaims } from '../../src/alignment/link.js';
import type { ReadClaim } from '../../src/claims/claim.js';
import { readReadouts } from '../../src/claims/read-event.js';
import { english } from '../../src/languages/english.js';
import { exampleEvents, pairOf } from './aligned.js';
import { claimOf } from './claims.js';

const IDS = ['a#0', 'a#1', 'b#0', 'b#1', '__proto__#0', 'constructor#0'];
const claims = new Map(
  IDS.map((id): [string, ReadClaim] => {
    const read = claimOf('x');
    return [id, { ...read, claim: { ...read.claim, id, readout: id.split('#')[0]! } }];
  }),
);
const pair = pairOf('Grain fell.', 'Grain rose.');

const link = (a: string, b: string, score: number, relation: Relation = 'agree'): ClaimLink => ({
  a: claims.get(a)!,
  b: claims.get(b)!,
  relation,
  score,
  overlap: 0.5,
  opposition: { against: [], excuses: [] },
  proof: undefined,
  because: [{ code: `${a}-${b}` }],
  from: { a: 0, b: 1, pair, score },
});

describe('formClusters', () => {
  test('a cluster has its claims in order, the gravest relation, its reasons, and the mean score', () => {
    const links = [
      link('a#0', 'b#0', 0.9),
      link('a#0', '__proto__#0', 0.5, 'framing'),
      link('b#0', '__proto__#0', 0.4, 'partial'),
    ];
    const { clusters, links: clustered } = formClusters(links, claims);
    expect(clusters).toEqual([
      {
        id: 'cluster:a#0+b#0+__proto__#0',
        claims: ['a#0', 'b#0', '__proto__#0'],
        relation: 'framing',
        score: 0.6,
        because: [{ code: 'a#0-__proto__#0' }],
        links: links.map(({ a, b, relation, score, because }) => ({
          a: a.claim.id,
          b: b.claim.id,
          relation,
          score,
          because,
        })),
      },
    ]);
    expect(clustered.map(({ cluster }) => cluster)).toEqual(new Array(3).fill(clusters[0]!.id));
  });

  test('stand in the order in which their claims are told, whatever the scores', () => {
    const links = [link('a#1', 'b#0', 0.9), link('a#0', 'b#1', 0.4), link('b#0', 'constructor#0', 0.95)];
    const { clusters } = formClusters(links, claims);
    expect(clusters.map(({ claims: own }) => own)).toEqual([
      ['a#0', 'b#1'],
      ['a#1', 'b#0'],
      ['b#0', 'constructor#0'],
    ]);
  });

  test('claims of one readout may stand together and have no link', () => {
    const { clusters } = formClusters([link('a#0', 'b#0', 0.9), link('a#1', 'b#0', 0.8)], claims);
    expect(clusters.map(({ claims: own, links }) => [own, links.length])).toEqual([[['a#0', 'a#1', 'b#0'], 2]]);
  });

  test('no links, no clusters', () => {
    expect(formClusters([], claims)).toEqual({ clusters: [], links: [] });
  });

  test('the examples: no link is lost, each two claims of two readouts are linked, ids are told apart', () => {
    for (const event of exampleEvents()) {
      const readouts = readReadouts(event, [english]);
      const all = new Map(readouts.flatMap(({ claims: own }) => own.map((claim) => [claim.claim.id, claim] as const)));
      const links = linkClaims(align(readouts).pairs);
      const { clusters, links: clustered } = formClusters(links, all);
      const name = ({ a, b }: ClaimLink) => `${a.claim.id} ${b.claim.id}`;
      expect(new Set(clustered.map(name))).toEqual(new Set(links.map(name)));
      expect(new Set(clusters.map(({ id }) => id)).size).toBe(clusters.length);
      for (const { claims: own, links: inside, relation } of clusters) {
        const readoutOf = (id: string) => all.get(id)!.claim.readout;
        const pairs = own.flatMap((a, i) => own.slice(i + 1).filter((b) => readoutOf(a) !== readoutOf(b)));
        expect(inside.length).toBe(pairs.length);
        const gravest = Math.max(...inside.map((one) => RELATIONS.indexOf(one.relation)));
        expect(relation).toBe(RELATIONS[gravest]);
      }
    }
  });
});
