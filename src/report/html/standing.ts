import type { Relation } from '../../alignment/alignment.js';
import type { Comparison } from '../../comparison.js';
import type { Standing } from '../page-words.js';

const BY_RELATION: { readonly [R in Relation]: Standing } = {
  agree: 'matched',
  partial: 'matched',
  framing: 'reframed',
  contradiction: 'contradicted',
};
const WEIGHT: { readonly [S in Standing]: number } = { alone: 0, matched: 1, reframed: 2, contradicted: 3 };

/** How each claim stands to the other readouts, by claim id: the gravest of its links and of the findings that quote it. */
export function standingsOf({ claims, clusters, discrepancies }: Comparison): Map<string, Standing> {
  const standings = new Map<string, Standing>(claims.map(({ id }) => [id, 'alone']));
  const note = (id: string, standing: Standing) => {
    if (WEIGHT[standing] > WEIGHT[standings.get(id) ?? 'alone']) standings.set(id, standing);
  };
  for (const { links } of clusters) {
    for (const { a, b, relation } of links) {
      note(a, BY_RELATION[relation]);
      note(b, BY_RELATION[relation]);
    }
  }
  for (const { kind, evidence } of discrepancies) {
    if (kind !== 'framing' && kind !== 'contradiction') continue;
    for (const { claim, role } of evidence) if (role !== 'nearest-miss') note(claim, BY_RELATION[kind]);
  }
  return standings;
}
