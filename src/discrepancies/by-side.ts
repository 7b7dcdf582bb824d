/** What is known of a claim towards a readout, by the ids of both. */
export class BySide<Known> {
  readonly #byClaim = new Map<string, Map<string, Known>>();

  get(claim: string, readout: string): Known | undefined {
    return this.#byClaim.get(claim)?.get(readout);
  }

  set(claim: string, readout: string, known: Known): void {
    const own = this.#byClaim.get(claim);
    if (own === undefined) this.#byClaim.set(claim, new Map([[readout, known]]));
    else own.set(readout, known);
  }
}
