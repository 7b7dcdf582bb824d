/**
 * Numbers given to runs of four letters in the order in which they are first met: 0, 1, 2 ... Open addressing in typed arrays; a
 * run is known by its first two letters and its last two.
 */
export class RunNumbers {
  #first: Int32Array;
  #last: Int32Array;
  /** One more than the number, 0 where a place is free. */
  #numbers: Int32Array;
  #size = 0;

  /** Room for about so many runs; it grows with more. */
  constructor(expected: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * Math.max(expected, 8)));
    this.#first = new Int32Array(places);
    this.#last = new Int32Array(places);
    this.#numbers = new Int32Array(places);
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a run, the next one for a new run; two letters make one number of 32 bits. */
  numberOf(first: number, last: number): number {
    const place = this.#placeOf(first, last);
    const known = this.#numbers[place]!;
    if (known > 0) return known - 1;
    this.#size += 1;
    this.#first[place] = first;
    this.#last[place] = last;
    this.#numbers[place] = this.#size;
    if (this.#size * 2 > this.#numbers.length) this.#grow();
    return this.#size - 1;
  }

  #placeOf(first: number, last: number): number {
    const mask = this.#numbers.length - 1;
    // Multiplied by large odd numbers (Knuth 1998, 6.4), so that neighbours do not stand in a row.
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(last, 0x85ebca77);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#numbers[place]! > 0 && (this.#first[place] !== first || this.#last[place] !== last))
      place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [first, last, numbers] = [this.#first, this.#last, this.#numbers];
    this.#first = new Int32Array(numbers.length * 2);
    this.#last = new Int32Array(numbers.length * 2);
    this.#numbers = new Int32Array(numbers.length * 2);
    for (let i = 0; i < numbers.length; i += 1) {
      if (numbers[i] === 0) continue;
      const place = this.#placeOf(first[i]!, last[i]!);
      this.#first[place] = first[i]!;
      this.#last[place] = last[i]!;
      this.#numbers[place] = numbers[i]!;
    }
  }
}
