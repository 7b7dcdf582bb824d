/** A set of line numbers, a bit each. */
export class LineSet {
  #bits = new Uint32Array(1024);

  add(line: number): void {
    const word = line >>> 5;
    if (word >= this.#bits.length) {
      const more = new Uint32Array(Math.max(this.#bits.length * 2, word + 1));
      more.set(this.#bits);
      this.#bits = more;
    }
    this.#bits[word]! |= 1 << (line & 31);
  }

  has(line: number): boolean {
    return ((this.#bits[line >>> 5] ?? 0) & (1 << (line & 31))) !== 0;
  }
}
