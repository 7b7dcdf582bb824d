/** Numbers by pair of items, few of them not 0: what a square is too large for. Open addressing in typed arrays. */
export class PairTable {
  readonly #items: number;
  #keys = new Float64Array(1024).fill(FREE);
  #values = new Float32Array(1024);
  #count = 0;

  /** For pairs of the items 0 to `items`. */
  constructor(items: number) {
    this.#items = items;
  }

  /** The number of a pair, whichever comes first; 0 where none was set. */
  get(a: number, b: number): number {
    const key = this.#keyOf(a, b);
    const place = this.#placeOf(key);
    return this.#keys[place] === key ? this.#values[place]! : 0;
  }

  /** Sets the number of a pair to `value` where that is larger than what it is. */
  raise(a: number, b: number, value: number): void {
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    const key = this.#keyOf(a, b);
    const place = this.#placeOf(key);
    if (this.#keys[place] === FREE) {
      this.#keys[place] = key;
      this.#count += 1;
    }
    this.#values[place] = Math.max(this.#values[place]!, value);
  }

  #keyOf(a: number, b: number): number {
    return a < b ? a * this.#items + b : b * this.#items + a;
  }

  /** Where a key stands, or the free place where it belongs. */
  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    // Multiplied by a large odd number (Knuth 1998, 6.4), so that the pairs of one item do not stand in a row.
    let place = Math.imul(key % 4294967296, 2654435761) >>> 8;
    place = (place ^ Math.imul(Math.floor(key / 4294967296), 40503)) & mask;
    while (this.#keys[place] !== FREE && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2).fill(FREE);
    this.#values = new Float32Array(values.length * 2);
    keys.forEach((key, i) => {
      if (key === FREE) return;
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#values[place] = values[i]!;
    });
  }
}

const FREE = -1;
