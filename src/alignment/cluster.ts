import { Numbering } from '../text/numbering.js';

/** A link as clustering sees it: two claims by number, and how sure the link is. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Groups linked claims so that in every group each two claims of different readouts are linked: nothing is grouped on
 * hearsay (a ~ b and b ~ c does not make a ~ c). A claim may stand in several groups when it speaks to several points.
 *
 * Method: links are taken strongest first; each one not yet inside a group starts a group, which takes in the claim with
 * the strongest mean link to it as long as one is linked to all its members of other readouts (greedy clique cover).
 * Ties fall to the lower claim numbers. Members are in ascending order.
 */
export function cluster(edges: readonly Edge[], readoutOf: (claim: number) => string): number[][] {
  const web = new Web(edges);
  const strongestFirst = [...edges].sort(
    (x, y) => y.score - x.score || Math.min(x.a, x.b) - Math.min(y.a, y.b) || x.a + x.b - y.a - y.b,
  );
  const covered = new Uint8Array(edges.length);
  const groups: number[][] = [];
  for (const { a, b } of strongestFirst) {
    if (covered[web.edgeOf(a, b)] === 1) continue;
    const group = grow([a, b], web, readoutOf).sort((x, y) => x - y);
    // Every two of different readouts are linked.
    for (const [i, x] of group.entries())
      for (const y of group.slice(i + 1)) if (readoutOf(x) !== readoutOf(y)) covered[web.edgeOf(x, y)] = 1;
    groups.push(group);
  }
  return groups;
}

function grow(group: number[], web: Web, readoutOf: (claim: number) => string): number[] {
  for (;;) {
    let best = -1;
    let most = 0;
    for (const end of [group[0]!, group[1]!]) {
      for (const claim of web.neighboursOf(end)) {
        if (group.includes(claim)) continue;
        const score = meanLink(claim, group, web, readoutOf);
        if (score > most || (score === most && (best < 0 || claim < best))) [best, most] = [claim, score];
      }
    }
    if (best < 0) return group;
    group.push(best);
  }
}

/** Mean score of the links of a claim to the members of other readouts; -1 where it is not linked to one of them. */
function meanLink(claim: number, group: readonly number[], web: Web, readoutOf: (claim: number) => string): number {
  let sum = 0;
  let count = 0;
  for (const member of group) {
    if (readoutOf(member) === readoutOf(claim)) continue;
    const edge = web.edgeOf(claim, member);
    if (edge < 0) return -1;
    sum += web.scores[edge]!;
    count += 1;
  }
  return sum / count;
}

/** Links by the claims at their ends. */
class Web {
  /** By number of the edge. */
  readonly scores: Float64Array;
  readonly #edges: Numbering;
  readonly #neighbours: (number[] | undefined)[] = [];

  constructor(edges: readonly Edge[]) {
    this.#edges = new Numbering(edges.length);
    this.scores = new Float64Array(edges.length);
    for (const { a, b, score } of edges) {
      this.scores[this.#edges.numberOf(Math.min(a, b), Math.max(a, b))] = score;
      this.#enter(a, b);
      this.#enter(b, a);
    }
  }

  /** Number of the edge between two claims; -1 for none. */
  edgeOf(a: number, b: number): number {
    return this.#edges.find(Math.min(a, b), Math.max(a, b));
  }

  neighboursOf(claim: number): readonly number[] {
    return this.#neighbours[claim] ?? [];
  }

  #enter(from: number, to: number): void {
    const known = this.#neighbours[from];
    if (known === undefined) this.#neighbours[from] = [to];
    else known.push(to);
  }
}
