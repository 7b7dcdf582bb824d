import type { ReadClaim } from '../../claims/claim.js';
import { type ClaimView, viewOf } from './view.js';

/** The claims of an event opened up for comparison, each once, when it is first asked for, for all that look at it. */
export class Views {
  readonly #known = new Map<ReadClaim, ClaimView>();

  of(claim: ReadClaim): ClaimView {
    let view = this.#known.get(claim);
    if (view === undefined) {
      view = viewOf(claim);
      this.#known.set(claim, view);
    }
    return view;
  }
}
