/**
 * Numbers given to pairs of whole numbers in the order in which they are first met: 0, 1, 2 ... Each of the two has 32 bits. Open
 * addressing in typed arrays, several times faster than a `Map` where every word of a text asks a few times.
 */
export class Numbering {
  #first: Int32Array;
  #second: Int32Array;
  /** One more than the number of the pair, 0 where a place is free. */
  #numbers: Int32Array;
  #size = 0;

  /** Room for about so many pairs; it grows with more. */
  constructor(expected: number) {
    const places = 2 ** Math.ceil(Math.log2(2 * Math.max(expected, 8)));
    this.#first = new Int32Array(places);
    this.#second = new Int32Array(places);
    this.#numbers = new Int32Array(places);
  }

  /** How many pairs have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a pair, the next one for a new pair. */
  numberOf(first: number, second: number): number {
    const place = this.#placeOf(first, second);
    const known = this.#numbers[place]!;
    if (known > 0) return known - 1;
    this.#size += 1;
    this.#first[place] = first;
    this.#second[place] = second;
    this.#numbers[place] = this.#size;
    if (this.#size * 2 > this.#numbers.length) this.#grow();
    return this.#size - 1;
  }

  /** The number of a pair; -1 for one that was never given one. */
  find(first: number, second: number): number {
    return this.#numbers[this.#placeOf(first, second)]! - 1;
  }

  /** Where a pair stands, or the free place where it belongs: at least one is free, and how many there are is a power of 2. */
  #placeOf(first: number, second: number): number {
    const mask = this.#numbers.length - 1;
    // Multiplied by large odd numbers (Knuth 1998, 6.4), so that neighbours do not stand in a row.
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca77);
    let place = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#numbers[place]! > 0 && (this.#first[place] !== first || this.#second[place] !== second))
      place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [first, second, numbers] = [this.#first, this.#second, this.#numbers];
    this.#first = new Int32Array(numbers.length * 2);
    this.#second = new Int32Array(numbers.length * 2);
    this.#numbers = new Int32Array(numbers.length * 2);
    for (let i = 0; i < numbers.length; i += 1) {
      if (numbers[i] === 0) continue;
      const place = this.#placeOf(first[i]!, second[i]!);
      this.#first[place] = first[i]!;
      this.#second[place] = second[i]!;
      this.#numbers[place] = numbers[i]!;
    }
  }
}
