import { companions, STRANGERS } from '../lexicon/companions.js';
import { kinship } from '../lexicon/kinship.js';
import { relatedPairs } from '../lexicon/related-pairs.js';
import { type WordRelation, wordRelation } from '../lexicon/relations.js';
import { factsOf, type WordFacts } from '../lexicon/word-facts.js';

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

/** What the cosine of a word and itself is worth less than the word itself. */
const COMPANY_WORTH = 0.9;

/**
 * How near two concepts are, 0..1: 1 the same, 0 nothing in common. The larger of what WordNet says of the two words and
 * of how alike the company is that they keep (cosine of their vectors). Symmetric.
 */
export function affinity(a: string, b: string): number {
  if (a === b) return 1;
  if (!isWord(a) || !isWord(b)) return 0;
  const relation = wordRelation(a, b);
  return Math.max(relation === undefined ? 0 : worthOf(relation), companyWorth(kinship(a, b)));
}

function worthOf({ kind, distance }: WordRelation): number {
  return WORTH[kind] * (2 / 3) ** Math.max(0, distance - 1);
}

function companyWorth(cosine: number): number {
  return cosine < STRANGERS ? 0 : COMPANY_WORTH * cosine;
}

/** Countries and numbers are only ever themselves. */
function isWord(key: string): boolean {
  const first = key.charCodeAt(0);
  return key.length > 0 && first !== 64 && (first < 48 || first > 57);
}

/** The affinities of the words of one vocabulary that are not 0, row by row; few are, so that rows are short. */
export interface Neighbours {
  /** The row of word `a` stands from `starts[a]` up to `starts[a + 1]`. The word itself is in it; another may be in it twice, and the larger value counts. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  /** 0..1, parallel to `words`. */
  readonly values: Float32Array;
}

/** The words of an event, by number. */
interface Words {
  readonly keys: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly facts: readonly WordFacts[];
}

/** Affinities of the concepts of one vocabulary and of further words, each worked out once. */
export class AffinityTable {
  readonly neighbours: Neighbours;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #further = new Map<string, number>();

  /** The concepts have their numbers in the vocabulary; the further words come behind them. */
  constructor({ keys, numbers, facts }: Words, further: readonly string[] = []) {
    this.#numbers = numbers;
    for (const word of further)
      if (this.numberOf(word) === undefined) this.#further.set(word, keys.length + this.#further.size);
    const added = [...this.#further.keys()];
    this.neighbours = neighboursOf([...keys, ...added], [...facts, ...added.map(factsOf)]);
  }

  /** The number of a concept or further word; undefined for others. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key) ?? this.#further.get(key);
  }

  /** Affinity of two words by number, 0..1. */
  between(a: number, b: number): number {
    const { starts, words, values } = this.neighbours;
    let most = 0;
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) if (words[i] === b) most = Math.max(most, values[i]!);
    return most;
  }
}

/** Relations by where words meet in WordNet, company by the cosines of their vectors. */
function neighboursOf(keys: readonly string[], facts: readonly WordFacts[]): Neighbours {
  const known = keys.map((key, i) => (isWord(key) ? facts[i] : undefined));
  const related = relatedPairs(known.map((word) => word?.places));
  const company = companions(known.map((word) => word?.company));
  // Each row begins with the word itself.
  const starts = new Int32Array(keys.length + 1).fill(1, 1);
  for (const { a, b } of related) count(starts, a, b);
  for (const { a, b } of company) count(starts, a, b);
  for (let a = 0; a < keys.length; a += 1) starts[a + 1]! += starts[a]!;
  const size = starts[keys.length]!;
  const neighbours = { starts, words: new Int32Array(size), values: new Float32Array(size) };
  const next = starts.slice();
  for (let a = 0; a < keys.length; a += 1) enter(neighbours, next, a, a, 1);
  for (const { a, b, relation } of related) {
    const worth = worthOf(relation);
    enter(neighbours, next, a, b, worth);
    enter(neighbours, next, b, a, worth);
  }
  for (const { a, b, cosine } of company) {
    const worth = companyWorth(cosine);
    enter(neighbours, next, a, b, worth);
    enter(neighbours, next, b, a, worth);
  }
  return neighbours;
}

function count(starts: Int32Array, a: number, b: number): void {
  starts[a + 1]! += 1;
  starts[b + 1]! += 1;
}

function enter({ words, values }: Neighbours, next: Int32Array, a: number, b: number, value: number): void {
  const at = next[a]!;
  words[at] = b;
  values[at] = value;
  next[a] = at + 1;
}
