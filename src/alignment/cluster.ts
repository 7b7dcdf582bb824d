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
  const neighbours = new Map<number, Map<number, number>>();
  for (const { a, b, score } of edges) {
    linksOf(neighbours, a).set(b, score);
    linksOf(neighbours, b).set(a, score);
  }
  const strongestFirst = [...edges].sort(
    (x, y) => y.score - x.score || Math.min(x.a, x.b) - Math.min(y.a, y.b) || x.a + x.b - y.a - y.b,
  );
  const covered = new Set<string>();
  const groups: number[][] = [];
  for (const { a, b } of strongestFirst) {
    if (covered.has(pairKey(a, b))) continue;
    const group = grow([a, b], neighbours, readoutOf);
    for (const x of group) for (const y of group) if (readoutOf(x) !== readoutOf(y)) covered.add(pairKey(x, y));
    groups.push(group.sort((x, y) => x - y));
  }
  return groups;
}

function grow(
  group: number[],
  neighbours: Map<number, Map<number, number>>,
  readoutOf: (claim: number) => string,
): number[] {
  for (;;) {
    let best: { claim: number; score: number } | undefined;
    for (const claim of neighbours.get(group[0]!)!.keys()) consider(claim);
    for (const claim of neighbours.get(group[1]!)!.keys()) consider(claim);
    if (best === undefined) return group;
    group.push(best.claim);

    function consider(claim: number): void {
      if (group.includes(claim)) return;
      const links = neighbours.get(claim)!;
      let sum = 0;
      let count = 0;
      for (const member of group) {
        if (readoutOf(member) === readoutOf(claim)) continue;
        const score = links.get(member);
        if (score === undefined) return;
        sum += score;
        count += 1;
      }
      const score = sum / count;
      if (best === undefined || score > best.score || (score === best.score && claim < best.claim))
        best = { claim, score };
    }
  }
}

function linksOf(neighbours: Map<number, Map<number, number>>, claim: number): Map<number, number> {
  let links = neighbours.get(claim);
  if (links === undefined) {
    links = new Map();
    neighbours.set(claim, links);
  }
  return links;
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
