/** The concepts of one side that have a partner on the other, in text order, with the best partner of each. */
export interface Matches {
  /** Positions among the concepts of the side. */
  readonly concepts: readonly number[];
  /** Affinity to the best partner, above 0 and up to 1; parallel to `concepts`. */
  readonly best: readonly number[];
  /** Position of the best partner among the concepts of the other side, of equals the first; parallel to `concepts`. */
  readonly partner: readonly number[];
}

/** Best partners found so far of the concepts of one side, to be written over for each pair. */
export class BestPartners {
  #best = new Float64Array(64);
  #partner = new Int32Array(64);
  #count = 0;
  #matched = 0;

  /** Begins anew for a side of so many concepts. */
  clear(count: number): void {
    if (count > this.#best.length) {
      this.#best = new Float64Array(2 * count);
      this.#partner = new Int32Array(2 * count);
    }
    this.#best.fill(0, 0, count);
    this.#count = count;
    this.#matched = 0;
  }

  /** Of equal partners of a concept the one that is offered first is kept. */
  offer(concept: number, partner: number, affinity: number): void {
    const best = this.#best[concept]!;
    if (affinity <= best) return;
    if (best === 0) this.#matched += 1;
    this.#best[concept] = affinity;
    this.#partner[concept] = partner;
  }

  matches(): Matches {
    if (this.#matched === 0) return NONE;
    const concepts = new Array<number>(this.#matched);
    const best = new Array<number>(this.#matched);
    const partner = new Array<number>(this.#matched);
    let k = 0;
    for (let i = 0; i < this.#count; i += 1) {
      if (this.#best[i] === 0) continue;
      concepts[k] = i;
      best[k] = this.#best[i]!;
      partner[k] = this.#partner[i]!;
      k += 1;
    }
    return { concepts, best, partner };
  }
}

const NONE: Matches = { concepts: [], best: [], partner: [] };
