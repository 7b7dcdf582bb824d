/** The concepts of one side of a pair that have a partner on the other, in text order, with the best partner of each: a stretch of columns that all pairs share. */
export interface Matches {
  readonly columns: MatchColumns;
  readonly start: number;
  readonly end: number;
}

/** Matches of all pairs, one behind the other. */
export class MatchColumns {
  /** Position among the concepts of the side. */
  concepts = new Int32Array(256);
  /** Affinity to the best partner, above 0 and up to 1. */
  best = new Float32Array(256);
  /** Position of the best partner among the concepts of the other side, of equals the first. */
  partner = new Int32Array(256);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(concept: number, best: number, partner: number): void {
    if (this.#size === this.concepts.length) this.#grow();
    this.concepts[this.#size] = concept;
    this.best[this.#size] = best;
    this.partner[this.#size] = partner;
    this.#size += 1;
  }

  #grow(): void {
    const { concepts, best, partner } = this;
    this.concepts = new Int32Array(this.#size * 2);
    this.best = new Float32Array(this.#size * 2);
    this.partner = new Int32Array(this.#size * 2);
    this.concepts.set(concepts);
    this.best.set(best);
    this.partner.set(partner);
  }
}

/** Best partners found so far of the concepts of one side, to be written over for each pair. */
export class BestPartners {
  #best = new Float32Array(64);
  #partner = new Int32Array(64);
  #count = 0;

  /** Begins anew for a side of so many concepts. */
  clear(count: number): void {
    if (count > this.#best.length) {
      this.#best = new Float32Array(2 * count);
      this.#partner = new Int32Array(2 * count);
    }
    this.#best.fill(0, 0, count);
    this.#count = count;
  }

  /** Of equal partners of a concept the one that is offered first is kept. */
  offer(concept: number, partner: number, affinity: number): void {
    if (affinity <= this.#best[concept]!) return;
    this.#best[concept] = affinity;
    this.#partner[concept] = partner;
  }

  /** What was found, put behind what stands in the columns. */
  putInto(columns: MatchColumns): Matches {
    const start = columns.size;
    for (let i = 0; i < this.#count; i += 1) if (this.#best[i]! > 0) columns.add(i, this.#best[i]!, this.#partner[i]!);
    return { columns, start, end: columns.size };
  }
}
