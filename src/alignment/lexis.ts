import { rarity } from '../lexicon/rarity.js';
import { type WordRelation, wordRelation } from '../lexicon/relations.js';
import type { WordKnowledge } from './word-knowledge.js';

/** Words by number, and what was found out about them and about pairs of them, each once. Made by the caller, for as long as it compares. */
export class Lexis {
  readonly #knowledge: WordKnowledge;
  readonly #numbers = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #rarities: number[] = [];
  readonly #vectors: (Float32Array | undefined)[] = [];
  /** By the lower number, then by the higher. */
  readonly #affinities: Map<number, number>[] = [];
  readonly #relations: Map<number, WordRelation['kind'] | 'none'>[] = [];

  constructor(knowledge: WordKnowledge) {
    this.#knowledge = knowledge;
  }

  number(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#keys.length;
      this.#numbers.set(key, number);
      this.#keys.push(key);
      this.#rarities.push(rarity(key));
      this.#vectors.push(this.#knowledge.vectorOf(key));
      this.#affinities.push(new Map());
      this.#relations.push(new Map());
    }
    return number;
  }

  key(number: number): string {
    return this.#keys[number]!;
  }

  /** How rare the word is in English, 0..1; 1 where it is unknown. */
  rarity(number: number): number {
    return this.#rarities[number]!;
  }

  vector(number: number): Float32Array | undefined {
    return this.#vectors[number];
  }

  /** How likely the two words are aligned, 0..1. */
  affinity(a: number, b: number): number {
    if (a === b) return 1;
    const known = this.#affinities[Math.min(a, b)]!;
    const other = Math.max(a, b);
    let value = known.get(other);
    if (value === undefined) {
      value = this.#knowledge.affinity(this.#keys[a]!, this.#keys[b]!);
      known.set(other, value);
    }
    return value;
  }

  /**
   * What the second word is to the first: `broader` for a class of it; undefined where they are the same or unrelated.
   */
  relation(a: number, b: number): WordRelation['kind'] | undefined {
    if (a === b) return undefined;
    const [low, high] = a < b ? [a, b] : [b, a];
    const known = this.#relations[low]!;
    let value = known.get(high);
    if (value === undefined) {
      value = wordRelation(this.#keys[low]!, this.#keys[high]!)?.kind ?? 'none';
      known.set(high, value);
    }
    if (value === 'none') return undefined;
    if (a < b || (value !== 'broader' && value !== 'narrower')) return value;
    return value === 'broader' ? 'narrower' : 'broader';
  }
}

/** More words than a run of texts can have: two numbers below it make one that is exact. */
const WORDS = 2 ** 26;

/** One number for two words in this order. */
export function orderedPair(a: number, b: number): number {
  return a * WORDS + b;
}
