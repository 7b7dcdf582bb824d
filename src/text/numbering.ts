/**
 * Numbers given to keys in the order in which they are first met: 0, 1, 2 ... Keys are whole numbers from 0 to 2 ** 53. Open
 * addressing in typed arrays, several times faster than a `Map` where every word of a text asks a few times.
 */
export class Numbering {
  #keys: Float64Array;
  #numbers: Int32Array;
  #size = 0;

  /** Room for about so many keys; it grows with more. */
  constructor(expected = 32) {
    const places = 2 ** Math.ceil(Math.log2(2 * Math.max(expected, 8)));
    this.#keys = new Float64Array(places).fill(FREE);
    this.#numbers = new Int32Array(places);
  }

  /** How many keys have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a key, the next one for a new key. */
  numberOf(key: number): number {
    const place = placeIn(this.#keys, key);
    if (this.#keys[place] === key) return this.#numbers[place]!;
    this.#keys[place] = key;
    this.#numbers[place] = this.#size;
    this.#size += 1;
    if (this.#size * 2 > this.#keys.length) this.#grow();
    return this.#size - 1;
  }

  /** The number of a key; -1 for one that was never given one. */
  find(key: number): number {
    const place = placeIn(this.#keys, key);
    return this.#keys[place] === key ? this.#numbers[place]! : -1;
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2).fill(FREE);
    const numbers = new Int32Array(keys.length);
    for (let i = 0; i < this.#keys.length; i += 1) {
      if (this.#keys[i] === FREE) continue;
      const place = placeIn(keys, this.#keys[i]!);
      keys[place] = this.#keys[i]!;
      numbers[place] = this.#numbers[i]!;
    }
    this.#keys = keys;
    this.#numbers = numbers;
  }
}

const FREE = -1;

/** Where a key stands among keys of which at least one place is free, or the free place where it belongs; their number is a power of 2. */
function placeIn(keys: Float64Array, key: number): number {
  const mask = keys.length - 1;
  // Multiplied by large odd numbers (Knuth 1998, 6.4), so that neighbours do not stand in a row.
  const mixed = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca77);
  let place = (mixed ^ (mixed >>> 15)) & mask;
  while (keys[place] !== FREE && keys[place] !== key) place = (place + 1) & mask;
  return place;
}
