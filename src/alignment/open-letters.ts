import type { Letters } from './letters.js';

/**
 * The letters of one statement laid open by the number of each run, so that many are laid against them one after the other: each
 * by its own runs alone, without a walk over both.
 */
export class OpenLetters {
  /** By run: its weight in the statement that lies open, else 0. */
  #weights = new Float64Array(256);
  #runs: Int32Array = new Int32Array(0);

  open({ runs, weights }: Letters): void {
    for (const run of this.#runs) this.#weights[run] = 0;
    this.#runs = runs;
    const last = runs[runs.length - 1] ?? -1;
    // All are 0 by now.
    if (last >= this.#weights.length) this.#weights = new Float64Array(2 * last);
    for (let i = 0; i < runs.length; i += 1) this.#weights[runs[i]!] = weights[i]!;
  }

  /** Cosine of the weights of both statements, 0..1. */
  cosine({ runs, weights }: Letters): number {
    const open = this.#weights;
    const last = this.#runs[this.#runs.length - 1] ?? -1;
    let sum = 0;
    // Runs stand in ascending order: the open statement has none behind its last.
    for (let i = 0; i < runs.length && runs[i]! <= last; i += 1) sum += open[runs[i]!]! * weights[i]!;
    return Math.min(1, sum);
  }
}
