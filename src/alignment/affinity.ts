import { companions } from '../lexicon/companions.js';
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

/** Below this cosine two words are strangers: random pairs of frequent words stay under it. */
const STRANGERS = 0.4;
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

/** Affinities of the concepts of one vocabulary and of further words, each worked out once. */
export class AffinityTable {
  readonly neighbours: Neighbours;
  readonly #numbers: ReadonlyMap<string, number>;

  /** The concepts have the numbers of their places in `keys`; the further words come behind them. */
  constructor(
    keys: readonly string[],
    further: readonly string[] = [],
    facts: readonly WordFacts[] = keys.map(factsOf),
  ) {
    const numbers = new Map<string, number>();
    for (const key of keys) numbers.set(key, numbers.size);
    const all = [...facts];
    for (const word of further) {
      if (numbers.has(word)) continue;
      numbers.set(word, numbers.size);
      all.push(factsOf(word));
    }
    this.#numbers = numbers;
    this.neighbours = neighboursOf([...numbers.keys()], all);
  }

  /** The number of a concept or further word; undefined for others. */
  numberOf(key: string): number | undefined {
    return this.#numbers.get(key);
  }

  /** Affinities of a word to the words 0 to `count`, 0..1. */
  row(a: number, count: number): Float32Array {
    const row = new Float32Array(count);
    const { starts, words, values } = this.neighbours;
    for (let i = starts[a]!; i < starts[a + 1]!; i += 1) {
      const b = words[i]!;
      if (b < count && values[i]! > row[b]!) row[b] = values[i]!;
    }
    return row;
  }

  /** Affinity of two words by number, 0..1. */
  between(a: number, b: number): number {
    return this.row(a, b + 1)[b]!;
  }
}

/** Relations by where words meet in WordNet, company by the cosines of their vectors. */
function neighboursOf(keys: readonly string[], facts: readonly WordFacts[]): Neighbours {
  const related = relatedPairs(keys.map((key, i) => (isWord(key) ? facts[i]!.places : undefined)));
  const company = companions(
    keys.map((key, i) => (isWord(key) ? facts[i]!.company : undefined)),
    STRANGERS,
  );
  const starts = new Int32Array(keys.length + 1);
  for (let a = 0; a < keys.length; a += 1) starts[a + 1] = 1;
  for (const pairs of [related, company]) {
    for (const { a, b } of pairs) {
      starts[a + 1]! += 1;
      starts[b + 1]! += 1;
    }
  }
  for (let a = 0; a < keys.length; a += 1) starts[a + 1]! += starts[a]!;
  const neighbours = {
    starts,
    words: new Int32Array(starts[keys.length]!),
    values: new Float32Array(starts[keys.length]!),
  };
  const next = starts.slice();
  const enter = (a: number, b: number, value: number) => {
    const at = next[a]!++;
    neighbours.words[at] = b;
    neighbours.values[at] = value;
  };
  for (let a = 0; a < keys.length; a += 1) enter(a, a, 1);
  const enterBoth = (a: number, b: number, value: number) => {
    enter(a, b, value);
    enter(b, a, value);
  };
  for (const { a, b, relation } of related) enterBoth(a, b, worthOf(relation));
  for (const { a, b, cosine } of company) enterBoth(a, b, companyWorth(cosine));
  return neighbours;
}
