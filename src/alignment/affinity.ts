import { kinship } from '../lexicon/kinship.js';
import { type WordRelation, wordRelation } from '../lexicon/relations.js';

/** What a relation of two words is worth, by kind; `broader` and `narrower` lose a third with each further step. */
const WORTH: Readonly<Record<WordRelation['kind'], number>> = {
  derived: 0.95,
  synonym: 0.85,
  similar: 0.6,
  antonym: 0.5,
  broader: 0.6,
  narrower: 0.6,
  sibling: 0.35,
};

/** Below this cosine two words are strangers: random pairs of frequent words stay under it. */
const STRANGERS = 0.35;

/**
 * How near two concepts are, 0..1: 1 the same, 0 nothing in common. The larger of what WordNet says of the two words and
 * of how alike the company is that they keep (cosine of their vectors). Symmetric.
 */
export function affinity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.startsWith('@') || b.startsWith('@') || isNumber(a) || isNumber(b)) return 0;
  const relation = wordRelation(a, b);
  const worth = relation === undefined ? 0 : WORTH[relation.kind] * (2 / 3) ** Math.max(0, relation.distance - 1);
  const company = kinship(a, b);
  return Math.max(worth, company < STRANGERS ? 0 : 0.9 * company);
}

function isNumber(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Affinities of the concepts of one vocabulary, each worked out once. */
export class AffinityTable {
  readonly #known = new Map<number, number>();

  constructor(readonly keys: readonly string[]) {}

  between(a: number, b: number): number {
    if (a === b) return 1;
    const pair = a < b ? a * this.keys.length + b : b * this.keys.length + a;
    let value = this.#known.get(pair);
    if (value === undefined) {
      value = affinity(this.keys[a]!, this.keys[b]!);
      this.#known.set(pair, value);
    }
    return value;
  }
}
