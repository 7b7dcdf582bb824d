import type { AffinityTable, Neighbours } from './affinity.js';
import { BestPartners, MatchColumns } from './matches.js';
import { OpenLetters } from './open-letters.js';
import type { Lay } from './pair.js';
import type { WeighedStatement } from './vocabulary.js';

/**
 * Lays statements against each other, one of them against many in a row: the neighbours of its concepts are listed once, and
 * each concept of another statement is asked for its list, which for most is empty.
 */
export class Layer {
  readonly #neighbours: Neighbours;
  /** By word: its first entry, 0 for none. Entries are concepts of the statement that lies open and are kin to the word, in text order. */
  readonly #first: Int32Array;
  readonly #next: number[] = [0];
  readonly #concept: number[] = [0];
  readonly #value: number[] = [0];
  #open: WeighedStatement | undefined;
  readonly #letters = new OpenLetters();
  readonly #columns = new MatchColumns();
  readonly #fromA = new BestPartners();
  readonly #fromB = new BestPartners();

  constructor({ neighbours }: AffinityTable) {
    this.#neighbours = neighbours;
    this.#first = new Int32Array(neighbours.starts.length);
  }

  lay(a: WeighedStatement, b: WeighedStatement): Lay {
    if (a !== this.#open) this.#lieOpen(a);
    this.#fromA.clear(a.ids.length);
    this.#fromB.clear(b.ids.length);
    for (let j = 0; j < b.ids.length; j += 1) {
      for (let entry = this.#first[b.ids[j]!]!; entry > 0; entry = this.#next[entry]!) {
        const i = this.#concept[entry]!;
        this.#fromA.offer(i, j, this.#value[entry]!);
        this.#fromB.offer(j, i, this.#value[entry]!);
      }
    }
    return {
      a,
      b,
      fromA: this.#fromA.putInto(this.#columns),
      fromB: this.#fromB.putInto(this.#columns),
      letters: this.#letters.cosine(b.letters),
    };
  }

  #lieOpen(statement: WeighedStatement): void {
    const { starts, words, values } = this.#neighbours;
    for (const id of this.#open?.ids ?? [])
      for (let at = starts[id]!; at < starts[id + 1]!; at += 1) this.#first[words[at]!] = 0;
    this.#open = statement;
    this.#letters.open(statement.letters);
    // Entries of the statement before are written over.
    let entry = 0;
    // The last concept first, for each entry is put before those that stand there.
    for (let i = statement.ids.length - 1; i >= 0; i -= 1) {
      const id = statement.ids[i]!;
      for (let at = starts[id]!; at < starts[id + 1]!; at += 1) {
        entry += 1;
        this.#concept[entry] = i;
        this.#value[entry] = values[at]!;
        this.#next[entry] = this.#first[words[at]!]!;
        this.#first[words[at]!] = entry;
      }
    }
  }
}

/** Two statements laid against each other once. */
export function layAgainst(a: WeighedStatement, b: WeighedStatement, affinities: AffinityTable): Lay {
  return new Layer(affinities).lay(a, b);
}
