/** So many words are kept at most; with one more all are forgotten. */
const SEATS = 4096;
/** Numbers in a row; the last stands for all words without a seat, and stays empty. */
const ROW = SEATS / 32 + 1;

/**
 * Each two words that were found to be strangers, a bit each: texts of one field use the same few thousand words. What it keeps
 * never shows in a result, only in the time.
 */
export class Strangers {
  /** By number of the word. */
  readonly #seats = new Map<number, number>();
  /** A row for each seat, and an empty one for all words without. */
  readonly #bits = new Uint32Array((SEATS + 1) * ROW);

  /** The seats of words, to ask for them by; to be asked for anew with each list. */
  seatsOf(words: readonly { readonly word: number }[]): Int32Array {
    const fresh = new Set<number>();
    for (const { word } of words) if (!this.#seats.has(word)) fresh.add(word);
    if (this.#seats.size + fresh.size > SEATS) {
      this.#seats.clear();
      this.#bits.fill(0);
    }
    return Int32Array.from(words, ({ word }) => this.#seatOf(word));
  }

  #seatOf(word: number): number {
    const known = this.#seats.get(word);
    if (known !== undefined) return known;
    const seat = this.#seats.size;
    if (seat < SEATS) this.#seats.set(word, seat);
    return seat;
  }

  has(seat: number, other: number): boolean {
    return ((this.#bits[seat * ROW + (other >>> 5)]! >>> other) & 1) === 1;
  }

  add(seat: number, other: number): void {
    if (seat === SEATS || other === SEATS) return;
    this.#bits[seat * ROW + (other >>> 5)]! |= 1 << other;
    this.#bits[other * ROW + (seat >>> 5)]! |= 1 << seat;
  }
}
